// Jest calls this once before the `postgres` project: starts its server and tells the workers where it is.
import { postgresUrlVariable, startPostgres, type PostgresServer } from './postgres-server.ts';

export let runningPostgres: PostgresServer | undefined;

export default async function startSharedPostgres(): Promise<void> {
  runningPostgres = await startPostgres();
  process.env[postgresUrlVariable] = runningPostgres.url;
}
