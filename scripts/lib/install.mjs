import { existsSync, readFileSync } from 'node:fs';
import { root, run } from './process.mjs';
import { say, SetupError } from './progress.mjs';

const NATIVE = ['sqlite3', 'argon2'];

/** Installs the packages of the lock file, and compiles the native ones, where that is needed. */
export async function ensureInstalled() {
  if (!isInstalled()) await install();
  if (await loads(NATIVE)) return;
  await rebuild();
}

/** npm keeps a copy of the lock file in node_modules: what it really installed. */
function isInstalled() {
  const copy = `${root}node_modules/.package-lock.json`;
  if (!existsSync(copy)) return false;
  const wanted = packagesOf(`${root}package-lock.json`);
  const present = packagesOf(copy);
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
  );
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

async function install() {
  say(
    '安装依赖（sqlite3 没有预编译包时需编译 2–3 分钟）…',
    'installing packages (where sqlite3 has no prebuilt binary it is compiled: 2–3 minutes)…',
  );
  const { code } = await run('npm', ['ci', '--include=dev', '--no-fund', '--no-audit'], {
    show: true,
  });
  if (code !== 0) throw new SetupError('安装失败 · npm ci failed: see its messages above');
}

/** In a child: a native module that fails to load may end the process. */
async function loads(names) {
  const code = `${names.map((name) => `require(${JSON.stringify(name)})`).join(';')}`;
  return (await run(process.execPath, ['-e', code])).code === 0;
}

async function rebuild() {
  const command = `npm rebuild ${NATIVE.join(' ')}`;
  say('编译原生模块（2–3 分钟）…', `compiling native modules (${command}; 2–3 minutes)…`);
  await run('npm', ['rebuild', ...NATIVE], { show: true });
  if (await loads(NATIVE)) return;
  throw new SetupError(
    `原生模块无法加载 · sqlite3 or argon2 does not load. Install a C++ compiler, make and Python 3, then run: ${command}`,
  );
}
