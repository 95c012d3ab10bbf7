// Makes sure that node_modules holds what package-lock.json names, so that a fresh clone runs with one command.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './lock.mjs';
import { root, run, tell } from './root.mjs';

/** Installs when a package is missing or not at the version of the lock file. Throws when npm fails. */
export async function ensureInstalled() {
  refuseOldNode();
  if (isInstalled()) return;
  await alone(async () => {
    if (isInstalled()) return;
    tell('Installing packages; the first time takes a few minutes …');
    const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
    const flags = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    const code = await run(npm[0], [...npm.slice(1), ...flags], { env: { NODE_ENV: 'development' } });
    if (code !== 0) throw new Error(`npm ci ended with ${code}`);
  });
}

/** npm notes in node_modules what it put there, last of all; a broken installation has no such note. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  // An image carries no lock file: it was installed when it was made.
  if (wanted === undefined) return true;
  const present = packagesIn('node_modules/.package-lock.json');
  if (present === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => path === '' || isSatisfied(entry, present[path]));
}

/** Optional packages are those of other systems; they stay away. */
function isSatisfied(wanted, present) {
  return present === undefined ? Boolean(wanted.optional || wanted.devOptional) : present.version === wanted.version;
}

function packagesIn(path) {
  const file = join(root, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Chairboard needs Node 20.19 or newer; this is ${process.versions.node}`);
}
