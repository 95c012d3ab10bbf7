#!/usr/bin/env node
// The command `chairboard`: installs and builds what is missing, then hands over to the compiled command line in this same process,
// so that signals, exit code and standard output are the command's own.
import { ensureBuilt } from './bootstrap/build.mjs';
import { ensureInstalled } from './bootstrap/install.mjs';
import { endWithParent } from './bootstrap/parent.mjs';
import { tell } from './bootstrap/root.mjs';

try {
  await ensureInstalled();
  await ensureBuilt();
} catch (error) {
  tell(`Chairboard could not be prepared: ${error.message}`);
  process.exit(1);
}
endWithParent();
process.setSourceMapsEnabled(true);
await import('../../dist/apps/cli/src/main.js');
