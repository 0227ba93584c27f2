/**
 * Makes a clone ready to run: installs the packages of package-lock.json and builds `dist/` where its sources have changed.
 * Runs before anything is installed, so it uses Node alone. Speaks on stderr only; with --quiet the tools it calls are silent
 * unless they fail.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';

const root = resolve(import.meta.dirname, '..');
const quiet = process.argv.includes('--quiet');
/** What only the benchmark needs is no package of the product. */
const packageFolders = process.argv.includes('--bench') ? ['.', 'bench'] : ['.'];
const at = (...parts) => join(root, ...parts);
const say = (line) => process.stderr.write(`${line}\n`);

const oldestNode = [20, 19];

const builds = [
  {
    name: 'src',
    what: 'the program',
    inputs: ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    command: (out) => ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', out],
    finish: (out) => chmodSync(join(out, 'cli', 'main.js'), 0o755),
  },
  {
    name: 'console',
    what: 'GraphiQL',
    inputs: ['console', 'questions', 'package-lock.json'],
    command: (out) => [
      'node_modules/vite/bin/vite.js',
      'build',
      'console',
      '--outDir',
      out,
      '--logLevel',
      'warn',
    ],
    finish: () => undefined,
  },
];

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new Error(`Grappe needs Node ${oldestNode.join('.')} or later; this is ${process.versions.node}.`);
}

/** Whether some package of the folder's lock file is not the one that npm noted as installed. */
function packagesAreStale(folder) {
  const noted = at(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(noted)) return true;
  const lock = at(folder, 'package-lock.json');
  if (statSync(noted).mtimeMs >= statSync(lock).mtimeMs) return false;
  const [wanted, installed] = [lock, noted].map((path) => JSON.parse(readFileSync(path, 'utf8')).packages);
  return Object.entries(wanted).some(
    ([path, entry]) => path && !entry.optional && installed[path]?.version !== entry.version,
  );
}

/** Hash of names and contents: a checkout that changes dates only builds nothing. */
function hashOf(inputs) {
  const hash = createHash('sha256');
  const add = (path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
    } else if (!/\.test\.ts$|\.md$/.test(path)) {
      hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
    }
  };
  inputs.forEach((input) => add(at(input)));
  return hash.digest('hex');
}

async function build({ name, what, command, finish }, hash) {
  const begun = performance.now();
  say(`Building ${what} …`);
  const target = at('dist', name);
  // Built beside the old one and exchanged at once: who starts meanwhile finds one or the other, never a half.
  const fresh = `${target}-${process.pid}`;
  process.once('exit', () => rmSync(fresh, { recursive: true, force: true }));
  await run(process.execPath, command(fresh), `${what} could not be built`);
  finish(fresh);
  writeFileSync(join(fresh, '.hash'), hash);
  rmSync(target, { recursive: true, force: true });
  renameSync(fresh, target);
  say(`Built ${what} in ${seconds(begun)}.`);
}

function seconds(begun) {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`;
}

/** Runs a tool with its output on stderr; a quiet one is heard only if it fails. */
async function run(program, args, failure, cwd = root) {
  const child = spawn(program, args, {
    cwd,
    stdio: ['ignore', quiet ? 'pipe' : process.stderr, quiet ? 'pipe' : process.stderr],
  });
  const heard = [];
  child.stdout?.on('data', (chunk) => heard.push(chunk));
  child.stderr?.on('data', (chunk) => heard.push(chunk));
  const code = await new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  if (code === 0) return;
  heard.forEach((chunk) => process.stderr.write(chunk));
  throw new Error(`${failure}: ${[program, ...args].join(' ')} ended with code ${code}.`);
}

function builtHash(name) {
  const path = at('dist', name, '.hash');
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

async function installPackages(folder) {
  if (!packagesAreStale(folder)) return;
  const begun = performance.now();
  say(`Installing packages (npm ci${folder === '.' ? '' : ` in ${folder}`}) …`);
  await run('npm', ['ci', '--no-fund', '--no-audit'], 'The packages could not be installed', at(folder));
  say(`Installed packages in ${seconds(begun)}.`);
}

async function prepare() {
  checkNode();
  for (const folder of packageFolders) await installPackages(folder);
  const due = builds
    .map((each) => [each, hashOf(each.inputs)])
    .filter(([{ name }, hash]) => builtHash(name) !== hash);
  if (due.length === 0) return;
  mkdirSync(at('dist'), { recursive: true });
  await Promise.all(due.map(([each, hash]) => build(each, hash)));
}

// So that what `exit` clears away is cleared after Ctrl-C as well.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

try {
  await prepare();
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
