/** What every room stands on: settings, clock, database, ledger, identity and the read path. */
import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { Database, openWriter, writerOptions, type Writer } from '#persistence/database';
import { Ledger, type Clock } from '#persistence/ledger';
import { StatementLog } from '#persistence/statement-log';
import type { Config } from '../config.ts';
import { AccessGuard } from './access.guard.ts';
import { CallInterceptor } from './call.interceptor.ts';
import { Identity } from './identity.ts';
import { ProblemFilter } from './problem.filter.ts';
import { PublicAddress } from './public-address.ts';
import { ReadPath } from './read-path.ts';
import { RevisionClock } from './revision-clock.ts';
import { clockToken, configToken } from './tokens.ts';

/** Waits for what is being written, then lets go of the files. */
class Closing implements OnApplicationShutdown {
  private readonly database: Database;
  private readonly ledger: Ledger;

  constructor(database: Database, ledger: Ledger) {
    this.database = database;
    this.ledger = ledger;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.ledger.idle();
    await this.database.close();
  }
}

@Global()
@Module({})
export class PlatformModule {
  static for(config: Config, clock: Clock): DynamicModule {
    const log = new StatementLog();
    const options = writerOptions(config.database, log);
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => ({ ...options, retryAttempts: 0, manualInitialization: true }),
          dataSourceFactory: () => openWriter(options),
        }),
      ],
      providers: [
        { provide: configToken, useValue: config },
        { provide: clockToken, useValue: clock },
        {
          provide: Database,
          useFactory: (writer: Writer) => Database.around(config.database, writer, log),
          inject: [getDataSourceToken()],
        },
        { provide: Ledger, useFactory: (database: Database) => new Ledger(database, clock), inject: [Database] },
        {
          provide: Identity,
          useFactory: (database: Database, ledger: Ledger) => new Identity(database, ledger, clock),
          inject: [Database, Ledger],
        },
        { provide: RevisionClock, useFactory: (database: Database) => new RevisionClock(database), inject: [Database] },
        { provide: ReadPath, useFactory: () => new ReadPath(clock) },
        { provide: PublicAddress, useFactory: () => new PublicAddress(config.publicUrl) },
        { provide: Closing, useFactory: (database: Database, ledger: Ledger) => new Closing(database, ledger), inject: [Database, Ledger] },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: CallInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [configToken, clockToken, Database, Ledger, Identity, RevisionClock, ReadPath, PublicAddress],
    };
  }
}
