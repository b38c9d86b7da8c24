import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { filesOf } from './files.mjs';
import { root, runTool } from './process.mjs';
import { say, SetupError } from './progress.mjs';
import { stage } from './stages.mjs';

const STAMPS = `${root}dist/.stamps.json`;

/** What is built, from which files, by which step. */
const PARTS = {
  server: {
    label: ['构建服务端', 'building the server'],
    sources: ['engine', 'runtime', 'tsconfig.base.json', 'package-lock.json'],
    result: 'dist/runtime/main.js',
    build: buildServer,
  },
  designer: {
    label: ['构建界面', 'building the screens'],
    sources: ['designer', 'engine', 'tsconfig.base.json', 'package-lock.json'],
    result: 'dist/designer/index.html',
    build: buildDesigner,
  },
};

export const ALL_PARTS = Object.keys(PARTS);

/** Builds those of the named parts whose sources changed since they were last built. */
export async function ensureBuilt(names) {
  for (const name of names) {
    const [chinese, english] = PARTS[name].label;
    const { code, output } = await buildPart(name, () => say(`${chinese}…`, `${english}…`));
    if (code === 0) continue;
    throw new SetupError(`${output}\n构建失败 · the build failed: see the messages above`);
  }
}

/** The same as a stage of `npm test`. */
export function buildStage(name) {
  return () =>
    stage(`build of ${name}`, async () => {
      const { code, output } = await buildPart(name);
      return code === 0 ? { passed: 1 } : { failed: 1, output };
    });
}

async function buildPart(name, onStart = () => undefined) {
  const part = PARTS[name];
  const fingerprint = fingerprintOf(part.sources);
  if (readStamps()[name] === fingerprint && existsSync(root + part.result)) return { code: 0 };
  onStart();
  const built = await part.build();
  if (built.code === 0) writeStamp(name, fingerprint);
  return built;
}

/** Forgets every built file, so that no output of a deleted source remains. */
export function cleanBuilt() {
  rmSync(`${root}dist`, { recursive: true, force: true });
}

async function buildServer() {
  const result = await runTool('typescript/bin/tsc', ['-b', 'engine', 'runtime']);
  for (const folder of ['engine', 'runtime']) copyAssets(folder);
  return result;
}

function buildDesigner() {
  const args = ['build', '--config', 'designer/vite.config.ts', '--logLevel', 'warn'];
  return runTool('vite/bin/vite.js', args, { env: { NODE_ENV: 'production' } });
}

/** Files that are read at run time and that the compiler does not copy. */
function copyAssets(folder) {
  for (const file of filesOf(root + folder)) {
    if (/\.(ts|md)$|tsconfig\.json$/.test(file)) continue;
    const target = `${root}dist/${folder}/${file}`;
    mkdirSync(target.slice(0, target.lastIndexOf('/')), { recursive: true });
    cpSync(`${root}${folder}/${file}`, target);
  }
}

function fingerprintOf(sources) {
  const lines = sources.flatMap((source) => {
    const path = root + source;
    if (!existsSync(path)) return [];
    if (statSync(path).isFile()) return [describe(path, source)];
    return filesOf(path).map((file) => describe(`${path}/${file}`, `${source}/${file}`));
  });
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

function describe(path, name) {
  const { mtimeMs, size } = statSync(path);
  return `${name} ${mtimeMs} ${size}`;
}

function readStamps() {
  return existsSync(STAMPS) ? JSON.parse(readFileSync(STAMPS, 'utf8')) : {};
}

function writeStamp(name, fingerprint) {
  mkdirSync(`${root}dist`, { recursive: true });
  writeFileSync(STAMPS, JSON.stringify({ ...readStamps(), [name]: fingerprint }, null, 2));
}
