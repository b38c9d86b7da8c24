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
import { gzipSync } from 'node:zlib';
import { filesOf } from './files.mjs';
import { root, runTool } from './process.mjs';
import { say, SetupError } from './progress.mjs';
import { stage } from './stages.mjs';

const STAMPS = `${root}dist/.stamps.json`;
const CONFIG_OF_EVIDENCE = 'scripts/lib/evidence-page.vite.config.mjs';
const CONFIG_OF_BROWSER = 'scripts/lib/engine-browser.vite.config.mjs';

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
  browser: {
    label: ['构建浏览器版引擎', 'building the engine for the browser'],
    sources: ['engine', CONFIG_OF_BROWSER, 'tsconfig.base.json', 'package-lock.json'],
    result: 'dist/engine-browser/yichuang-engine.js',
    build: () => runVite(CONFIG_OF_BROWSER),
    showSize: true,
  },
  evidence: {
    label: ['构建证据文件的程序', 'building the program of evidence files'],
    sources: ['engine', 'runtime', CONFIG_OF_EVIDENCE, 'tsconfig.base.json', 'package-lock.json'],
    result: 'dist/evidence-page/evidence-page.js',
    build: () => runVite(CONFIG_OF_EVIDENCE),
  },
};

/** What `yichuang serve` needs. */
export const SERVED_PARTS = ['server', 'designer', 'evidence'];
export const ALL_PARTS = Object.keys(PARTS);

/** Builds those of the named parts whose sources changed since they were last built. */
export async function ensureBuilt(names) {
  for (const name of names) {
    const [chinese, english] = PARTS[name].label;
    const { code, output, size } = await buildPart(name, () => say(`${chinese}…`, `${english}…`));
    if (size !== undefined) say(PARTS[name].result, size);
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
  if (built.code !== 0) return built;
  writeStamp(name, fingerprint);
  return part.showSize ? { ...built, size: sizeOf(part.result) } : built;
}

/** What a page has to load, as a file and as most servers send it. */
function sizeOf(file) {
  const content = readFileSync(root + file);
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;
  return `${kilobytes(content.length)}, gzip ${kilobytes(gzipSync(content).length)}`;
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
  return runVite('designer/vite.config.ts');
}

function runVite(config) {
  const args = ['build', '--config', config, '--logLevel', 'warn'];
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
