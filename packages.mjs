// What we install: a list of it all as CycloneDX, and whether the registry knows of a grave weakness in any of it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const deadlineMs = 60_000;
const most = 256 * 2 ** 20;
const say = (text) => process.stderr.write(`${text}\n`);
const npm = (...words) => spawnSync('npm', words, { encoding: 'utf8', timeout: deadlineMs, maxBuffer: most });

/** Writes dist/sbom.json; false where a package of the lock file isn't in it. */
function listed() {
  const { status, stdout, stderr } = npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only');
  if (status !== 0) return refuse(`The list of packages can't be made. ${stderr}`);
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/sbom.json', stdout);
  const named = new Set(JSON.parse(stdout).components.map(({ name, version }) => `${name}@${version}`));
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const missing = Object.entries(packages).filter(
    ([path, one]) => path !== '' && !named.has(`${nameOf(path, one)}@${one.version}`),
  );
  if (missing.length > 0) return refuse(`dist/sbom.json lacks ${missing.map(([path]) => path).join(', ')}.`);
  say(`dist/sbom.json lists ${named.size} packages.`);
  return true;
}

const nameOf = (path, { name }) => name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** False where a grave weakness is known in what runs in production. Where the registry can't be asked, that is said, and nothing is refused. */
function sound() {
  const { stdout } = npm('audit', '--omit=dev', '--json');
  const found = parsed(stdout)?.metadata?.vulnerabilities;
  if (!found) {
    say('Known weaknesses were not looked up: the registry gave no answer. Run npm audit where it can be reached.');
    return true;
  }
  const { high = 0, critical = 0 } = found;
  if (high + critical > 0) return refuse(`${high + critical} packages have grave weaknesses: npm audit says which.`);
  say('No grave weakness is known in what runs in production.');
  return true;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuse(why) {
  say(why);
  return false;
}

process.exitCode = listed() && sound() ? 0 : 1;
