// Makes sure that dist holds what the sources say: the server by the Nest CLI, the page by Vite.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './lock.mjs';
import { packageFile, root, run, tell } from './root.mjs';

const parts = {
  server: {
    sources: ['libs', 'apps/api', 'apps/cli/src', 'nest-cli.json', 'tsconfig.json', 'package-lock.json'],
    output: ['dist/libs', 'dist/apps'],
    // Data that is read beside the code which reads it.
    data: ['libs/persistence/seed/sample'],
    command: [packageFile('@nestjs/cli/bin/nest.js'), 'build'],
  },
  page: {
    sources: ['libs/contract', 'libs/domain', 'apps/web', 'tsconfig.json', 'package-lock.json'],
    output: [],
    command: [packageFile('vite/bin/vite.js'), 'build', 'apps/web', '--logLevel', 'warn'],
  },
};

/** Builds the parts whose sources changed since they were built last. Throws when a build fails. */
export async function ensureBuilt(names = Object.keys(parts)) {
  // An image carries no sources: it was built when it was made.
  if (!existsSync(join(root, 'libs'))) return;
  if (names.every(isFresh)) return;
  await alone(() => Promise.all(names.filter((name) => !isFresh(name)).map(build)));
}

async function build(name) {
  const { output, command, data = [] } = parts[name];
  tell(`Building the ${name} …`);
  const before = fingerprint(name);
  rmSync(stampFile(name), { force: true });
  for (const folder of output) rmSync(join(root, folder), { recursive: true, force: true });
  const code = await run(process.execPath, command, { env: { NODE_ENV: 'production' } });
  if (code !== 0) throw new Error(`building the ${name} ended with ${code}`);
  for (const folder of data) cpSync(join(root, folder), join(root, 'dist', folder), { recursive: true });
  writeFileSync(stampFile(name), before);
}

function isFresh(name) {
  return existsSync(stampFile(name)) && readFileSync(stampFile(name), 'utf8') === fingerprint(name);
}

function stampFile(name) {
  return join(root, 'dist', `.${name}-built`);
}

/** Name, size and time of every source: as good as their text for noticing a change, and a hundred times faster. */
function fingerprint(name) {
  const hash = createHash('sha256');
  for (const source of parts[name].sources) {
    for (const path of filesUnder(source)) {
      const { size, mtimeMs } = statSync(join(root, path));
      hash.update(`${path} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]));
}
