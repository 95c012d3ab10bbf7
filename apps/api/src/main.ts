/** Serves: opens the database, prepares a first start, listens, and stops without losing anything. */
import { fileURLToPath } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Database } from '#persistence/database';
import { Ledger } from '#persistence/ledger';
import { emptyTrash } from '#persistence/stores/emptied-trash.store';
import { systemClock } from '#persistence/system-clock';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { prepareFirstStart } from './first-start.ts';

const day = 86_400_000;

/** Where Vite puts the page: beside the compiled server. */
function pageFolder(): string {
  return fileURLToPath(new URL('../../../web', import.meta.url));
}

/** Names as they can be opened: an address that means "all" is reached by the loopback. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function portOf(app: NestFastifyApplication): number {
  const address: unknown = app.getHttpServer().address();
  return typeof address === 'object' && address !== null && 'port' in address ? Number(address.port) : 0;
}

/** Finishes what is in flight, lets go of the database, and ends well. */
async function stop(app: NestFastifyApplication): Promise<void> {
  await app.close();
  process.exit(0);
}

/** Puts the listening lines on standard output; the last means that the first request will be answered. */
export async function serve(config: Config): Promise<NestFastifyApplication> {
  const app = await createApp(config, { pageFolder: pageFolder() });
  const [database, ledger] = [app.get(Database), app.get(Ledger)];
  const link = await prepareFirstStart(config, database, ledger, systemClock);
  await emptyTrash(ledger, systemClock.now());
  setInterval(() => void emptyTrash(ledger, systemClock.now()).catch(() => undefined), day).unref();
  await app.listen(config.port, config.host);
  const address = `http://${reachable(config.host)}:${portOf(app)}`;
  if (link !== null) process.stdout.write(`Sign in once, within 24 hours, as administrator: ${config.publicUrl ?? address}${link}\n`);
  process.stdout.write(`Chairboard is listening on ${address}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(app));
  return app;
}
