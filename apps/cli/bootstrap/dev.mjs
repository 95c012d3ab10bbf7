// `npm run dev`: the compiler watches the server's sources, Node restarts the server when its output changes, and Vite serves the page
// with hot reload and passes the rest on to the server.
import { spawn } from 'node:child_process';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { packageFile, root } from './root.mjs';

await ensureInstalled();
await ensureBuilt(['server']);

const pagePort = process.env.PORT ?? '3000';
const serverPort = process.env.API_PORT ?? String(Number(pagePort) + 1);

const server = {
  SAMPLE_DATA: 'true',
  SIGN_IN_LINK: 'true',
  PUBLIC_URL: `http://127.0.0.1:${pagePort}`,
  ...process.env,
  PORT: serverPort,
};
const page = { ...process.env, CHAIRBOARD_API: `http://127.0.0.1:${serverPort}` };

const children = [
  start([packageFile('typescript/bin/tsc'), '--project', 'apps/api', '--watch', '--preserveWatchOutput'], process.env),
  start(['--watch', '--watch-preserve-output', '--enable-source-maps', 'dist/apps/cli/src/main.js', 'serve'], server),
  start(
    [packageFile('vite/bin/vite.js'), 'apps/web', '--host', '127.0.0.1', '--port', pagePort, '--strictPort', '--clearScreen', 'false'],
    page,
  ),
];

function start(args, env) {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  child.once('exit', stop);
  return child;
}

/** When one of the three goes, or the person presses Ctrl-C, all go. */
function stop() {
  for (const child of children) child.kill('SIGTERM');
}

process.once('SIGINT', stop);
process.once('SIGTERM', stop);
