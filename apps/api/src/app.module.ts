/** The house: the platform and the rooms on it. */
import { Module, type DynamicModule } from '@nestjs/common';
import type { Clock } from '#persistence/ledger';
import { AuditModule } from './audit/audit.module.ts';
import { BodiesModule } from './bodies/bodies.module.ts';
import { ChairmanshipsModule } from './chairmanships/chairmanships.module.ts';
import type { Config } from './config.ts';
import { DashboardModule } from './dashboard/dashboard.module.ts';
import { DocsModule } from './docs/docs.module.ts';
import { EventsModule } from './events/events.module.ts';
import { FeedsModule } from './feeds/feeds.module.ts';
import { FilesModule } from './files/files.module.ts';
import { HealthModule } from './health/health.module.ts';
import { MeasuresModule } from './measures/measures.module.ts';
import { OrganisationsModule } from './organisations/organisations.module.ts';
import { PeopleModule } from './people/people.module.ts';
import { PlatformModule } from './platform/platform.module.ts';
import { PrioritiesModule } from './priorities/priorities.module.ts';
import { ProgressModule } from './progress/progress.module.ts';
import { SampleModule } from './sample/sample.module.ts';
import { SearchModule } from './search/search.module.ts';
import { SessionModule } from './session/session.module.ts';
import { TokensModule } from './tokens/tokens.module.ts';
import { TrashModule } from './trash/trash.module.ts';
import { UsersModule } from './users/users.module.ts';

const rooms = [
  SessionModule,
  TokensModule,
  UsersModule,
  ChairmanshipsModule,
  PrioritiesModule,
  MeasuresModule,
  ProgressModule,
  EventsModule,
  BodiesModule,
  OrganisationsModule,
  PeopleModule,
  DashboardModule,
  FeedsModule,
  FilesModule,
  SearchModule,
  AuditModule,
  TrashModule,
  SampleModule,
  HealthModule,
  DocsModule,
];

@Module({})
export class AppModule {
  static for(config: Config, clock: Clock): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.for(config, clock), ...rooms] };
  }
}
