// The launcher behind `npm start`, `npm run setup` and `npm test`. It runs on any Node from 20 on with built-ins alone:
// it installs the pinned packages, among them the Node that everything else runs on, and hands over to that one.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const oldest = 20;
if (Number(process.versions.node.split('.')[0]) < oldest) {
  console.error(
    `乡鉴需要 Node.js ${oldest} 或更新版本，当前是 ${process.version}：请升级 Node.js 后再试。`,
  );
  process.exit(1);
}

const windows = process.platform === 'win32';
process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

const installInputs = [
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  '.pnpmfile.cjs',
  ...manifestsUnder('apps'),
  ...manifestsUnder('packages'),
];
const webInputs = [
  'apps/web',
  'packages/charts/src',
  'packages/compare/src',
  'packages/contract/src',
  'packages/indicators/src',
  'pnpm-lock.yaml',
];

const [task = 'start', ...rest] = process.argv.slice(2);
switch (task) {
  case 'setup':
    install();
    break;
  case 'start':
    install();
    buildWeb();
    handOver(['apps/api/src/server.ts', ...rest]);
    break;
  case 'test':
    install();
    handOver(['scripts/test.ts', ...rest]);
    break;
  default:
    console.error(`未知任务 ${task}：可用 setup、start、test。`);
    process.exit(2);
}

function install() {
  const stamp = 'node_modules/.installed';
  const state = digestOf(installInputs);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
  console.log('正在安装依赖……');
  pnpm('install', '--frozen-lockfile');
  writeFileSync(stamp, state);
}

function buildWeb() {
  const stamp = 'apps/web/dist/.built';
  const state = digestOf(webInputs);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
  console.log('正在构建界面……');
  pnpm('--filter', '@xiangjian/web', 'run', 'build');
  mkdirSync('apps/web/dist', { recursive: true });
  writeFileSync(stamp, state);
}

/** Runs a program of the project on the installed Node, with this process's terminal, and ends as it ends. */
function handOver(args) {
  const bin = join(process.cwd(), 'node_modules', '.bin');
  const installed = join(bin, windows ? 'node.exe' : 'node');
  const node = existsSync(installed) ? installed : process.execPath;
  const path = `${bin}${windows ? ';' : ':'}${process.env.PATH}`;
  const child = spawn(node, args, { stdio: 'inherit', env: { ...process.env, PATH: path } });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 0 : 1)));
}

function pnpm(...args) {
  const pinned = JSON.parse(readFileSync('package.json', 'utf8')).packageManager.split('+')[0];
  const result = spawnSync('npx', ['--yes', pinned, ...args], { stdio: 'inherit', shell: windows });
  if (result.status === 0) return;
  console.error('安装或构建没有完成：请检查网络与磁盘空间，然后再运行一次；已完成的部分会保留。');
  process.exit(result.status ?? 1);
}

function manifestsUnder(folder) {
  return readdirSync(folder)
    .map((name) => join(folder, name, 'package.json'))
    .filter((file) => existsSync(file))
    .sort();
}

function digestOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  const entries = readdirSyncOrNull(path);
  if (entries === null) return [path];
  return entries
    .filter((entry) => entry.name !== 'dist' && entry.name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesUnder(join(path, entry.name)));
}

function readdirSyncOrNull(path) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return null;
  }
}
