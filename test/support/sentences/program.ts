import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The engine and the server as the TypeScript compiler sees them; texts may be put in a file's place. */
export function readProgram(planted: Record<string, string> = {}): ts.Program {
  const files = ['engine', 'runtime'].flatMap(sourcesIn);
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    resolveJsonModule: true,
    allowImportingTsExtensions: true,
    types: ['node'],
  };
  const host = ts.createCompilerHost(options, true);
  const read = host.readFile.bind(host);
  host.readFile = (path) => planted[nameOf(path)] ?? read(path);
  const all = new Set([...files, ...Object.keys(planted)]);
  return ts.createProgram({ rootNames: [...all].map((file) => root + file), options, host });
}

/** The project's own files of a program. */
export function ownFiles(program: ts.Program): ts.SourceFile[] {
  return program
    .getSourceFiles()
    .filter(({ fileName, isDeclarationFile }) => !isDeclarationFile && /^(engine|runtime)\//.test(nameOf(fileName)));
}

/** `engine/model/loops.ts:12`. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${nameOf(file.fileName)}:${String(line + 1)}`;
}

function nameOf(path: string): string {
  return path.replaceAll('\\', '/').slice(root.length);
}

function sourcesIn(folder: string): string[] {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.startsWith('runtime/evidence/page/'))
    .sort();
}
