// Makes sure that node_modules holds what package-lock.json names, so that a fresh clone runs with one command.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './lock.mjs';
import { root, run, tell } from './root.mjs';

const stampFile = join(root, 'node_modules', '.chairboard-installed');

/** Installs when the lock file is not the one that was installed last. Throws when npm fails. */
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
    writeFileSync(stampFile, lockHash());
  });
}

function isInstalled() {
  // An image carries no lock file and no sources: it was installed when it was made.
  if (!existsSync(join(root, 'package-lock.json'))) return true;
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockHash();
}

function lockHash() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  // A compiled driver fits one Node and one machine only.
  return hash.update(`${process.versions.modules} ${process.platform} ${process.arch}`).digest('hex');
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Chairboard needs Node 20.19 or newer; this is ${process.versions.node}`);
}
