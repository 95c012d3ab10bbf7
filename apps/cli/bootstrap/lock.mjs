// Keeps two commands started at once in one clone from installing or building over each other.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './root.mjs';

// Outside the clone: installing removes node_modules and building removes dist.
const lockFile = join(tmpdir(), `chairboard-${createHash('sha256').update(root).digest('hex').slice(0, 16)}.lock`);

/** Longer than any installation takes, in milliseconds: by then another process may have got the dead owner's number. */
const longestWork = 30 * 60_000;

/** Runs `work` while no other process of this clone does the same. */
export async function alone(work) {
  while (!tryToLock()) await pause(200);
  const release = () => rmSync(lockFile, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.removeListener('exit', release);
    release();
  }
}

function tryToLock() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isHeld()) rmSync(lockFile, { force: true });
    return false;
  }
}

/** Whether the process that wrote the lock still lives; one that was killed leaves its file behind. */
function isHeld() {
  try {
    if (Date.now() - statSync(lockFile).mtimeMs > longestWork) return false;
    const owner = Number(readFileSync(lockFile, 'utf8'));
    // An empty file: its owner is between creating and writing it.
    if (owner === 0) return true;
    process.kill(owner, 0);
    return owner !== process.pid;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
