// Jest calls this once after the `postgres` project: stops the server that the setup started.
import { runningPostgres } from './postgres-global-setup.ts';

export default async function stopSharedPostgres(): Promise<void> {
  await runningPostgres?.stop();
}
