import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Instrumenter } from '@stryker-mutator/instrumenter';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Copied, since a link would lead its imports back to the engine as it is. */
const COPIED = ['engine', 'test'];

/** A change of the engine that its tests should notice. */
export interface Mutant {
  id: string;
  file: string;
  line: number;
  column: number;
  mutator: string;
  original: string;
  replacement: string;
}

export interface Sandbox {
  folder: string;
  mutants: Mutant[];
}

/** A copy of the project whose engine holds every mutant, each asleep until it is named. */
export async function createSandbox(): Promise<Sandbox> {
  const folder = mkdtempSync(join(tmpdir(), 'yichuang-mutation-'));
  for (const name of readdirSync(ROOT)) {
    if (name === '.git') continue;
    if (COPIED.includes(name)) cpSync(ROOT + name, join(folder, name), { recursive: true });
    else symlinkSync(ROOT + name, join(folder, name));
  }
  const sources = readdirSync(`${ROOT}engine`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => ({
      name: `engine/${name.replaceAll('\\', '/')}`,
      content: readFileSync(join(ROOT, 'engine', name), 'utf8'),
      mutate: true,
    }));
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const { files, mutants } = await new Instrumenter(silent()).instrument(sources, options);
  for (const { name, content } of files) writeFileSync(join(folder, name), content);
  const texts = new Map(sources.map(({ name, content }) => [name, content.split('\n')]));
  return { folder, mutants: mutants.map((mutant) => describe(mutant, texts)) };
}

type Found = Awaited<ReturnType<Instrumenter['instrument']>>['mutants'][number];

function describe(mutant: Found, texts: Map<string, string[]>): Mutant {
  const { id, fileName: file, location, mutatorName: mutator, replacement } = mutant;
  const { start, end } = location;
  const lines = texts.get(file)?.slice(start.line, end.line + 1) ?? [];
  lines[lines.length - 1] = lines.at(-1)?.slice(0, end.column) ?? '';
  lines[0] = lines[0]?.slice(start.column) ?? '';
  const original = lines.join('\n');
  const place = { file, line: start.line + 1, column: start.column + 1 };
  return { id, ...place, mutator, original, replacement };
}

function silent(): ConstructorParameters<typeof Instrumenter>[0] {
  const nothing = (): void => undefined;
  const no = (): boolean => false;
  return {
    isTraceEnabled: no,
    isDebugEnabled: no,
    isInfoEnabled: no,
    isWarnEnabled: no,
    isErrorEnabled: no,
    isFatalEnabled: no,
    trace: nothing,
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: nothing,
    fatal: nothing,
  };
}
