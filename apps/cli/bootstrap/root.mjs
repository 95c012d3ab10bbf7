// Where the clone is, and a way to run its commands without touching this process's standard output.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A line for the person waiting; on standard error, because standard output belongs to the command asked for. */
export function tell(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Runs a command in the clone and answers its exit code (128 + n when signal n ended it, 124 when it took longer than `timeLimit` ms).
 * What it prints goes to standard error unless `output` says 'inherit'; it never reads standard input.
 */
export function run(command, args, { output = 2, env = {}, timeLimit } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', output, 2], env: { ...process.env, ...env } });
    let late = false;
    const timer = timeLimit && setTimeout(() => (late = child.kill('SIGKILL')), timeLimit);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      resolve(late ? 124 : (code ?? (signal === 'SIGINT' ? 130 : 143)));
    });
  });
}

/** The JavaScript file behind a package's command, so that it can be run by this very Node. */
export function packageFile(path) {
  return fileURLToPath(new URL(`node_modules/${path}`, new URL('../../../', import.meta.url)));
}
