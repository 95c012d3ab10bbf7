/** Whether the server lives, and whether it can answer. */
import { Controller, Inject } from '@nestjs/common';
import { healthRoutes } from '#contract/health';
import { Problem } from '#contract/problem';
import { Database } from '#persistence/database';
import { missingMigrations } from '#persistence/read/health.query';
import { Handle } from '../platform/handle.ts';

@Controller()
export class HealthController {
  private readonly database: Database;

  constructor(@Inject(Database) database: Database) {
    this.database = database;
  }

  @Handle(healthRoutes.live)
  live() {
    return { status: 'live' };
  }

  @Handle(healthRoutes.ready)
  async ready() {
    const missing = await missingMigrations(this.database).catch(() => {
      throw new Problem('not_ready', { detail: 'database: cannot be reached' });
    });
    if (missing.length > 0) throw new Problem('not_ready', { detail: `migrations: ${missing.join(', ')} have not run` });
    return { status: 'ready', parts: { database: 'ok', migrations: 'ok' } };
  }
}
