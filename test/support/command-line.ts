/** The command line as a process of its own, as anybody would start it. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

type Environment = Record<string, string>;

/** Builds the server where its sources changed. */
export async function ensureServerBuilt(): Promise<void> {
  const build = new URL('../../apps/cli/bootstrap/build.mjs', import.meta.url).href;
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', `(await import('${build}')).ensureBuilt(['server'])`]);
}

/** Without the settings of whoever runs the tests. */
function start(args: string[], environment: Environment): ChildProcess {
  const { PATH = '', HOME = '', TZ = '' } = process.env;
  return spawn(process.execPath, ['dist/apps/cli/src/main.js', ...args], {
    cwd: root,
    env: { PATH, HOME, ...(TZ === '' ? {} : { TZ }), ...environment },
  });
}

function listen(child: ChildProcess): Outcome {
  const heard: Outcome = { code: null, stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => (heard.stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (heard.stderr += chunk.toString()));
  return heard;
}

/** Runs a command to its end. */
export async function run(args: string[], environment: Environment = {}, input = ''): Promise<Outcome> {
  const child = start(args, environment);
  const heard = listen(child);
  child.stdin?.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { ...heard, code };
}

export interface Served {
  url: string;
  /** What it has said so far. */
  heard: Outcome;
  /** Ends it as told, and gives its exit code; null where the signal itself ended it. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** `chairboard serve`, once it listens. */
export async function serve(environment: Environment): Promise<Served> {
  const child = start(['serve'], { PORT: '0', ...environment });
  const heard = listen(child);
  const ended = once(child, 'close') as Promise<[number | null]>;
  while (!heard.stdout.includes('is listening on')) {
    const first = await Promise.race([ended.then(() => 'ended'), once(child.stdout!, 'data').then(() => 'said')]);
    if (first === 'ended') throw new Error(`The server ended: ${heard.stderr}`);
  }
  const [, url = ''] = /is listening on (\S+)/.exec(heard.stdout) ?? [];
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    return (await ended)[0];
  };
  return { url, heard, stop };
}
