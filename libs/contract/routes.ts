/** Every route there is, for OpenAPI, the tests and the page's client. */
import { auditRoutes } from './audit.ts';
import { bodyRoutes } from './body.ts';
import { chairmanshipRoutes } from './chairmanship.ts';
import { dashboardRoutes } from './dashboard.ts';
import { docsRoutes } from './docs.ts';
import { eventFileRoutes } from './event-file.ts';
import { eventRoutes } from './event.ts';
import { feedRoutes } from './feed.ts';
import { fileRoutes } from './file.ts';
import { healthRoutes } from './health.ts';
import { measureRoutes } from './measure.ts';
import { organisationRoutes } from './organisation.ts';
import { personRoutes } from './person.ts';
import { priorityRoutes } from './priority.ts';
import { progressItemRoutes } from './progress-item.ts';
import type { Route } from './route.ts';
import { sampleRoutes } from './sample.ts';
import { searchRoutes } from './search.ts';
import { sessionRoutes } from './session.ts';
import { tokenRoutes } from './token.ts';
import { trashRoutes } from './trash.ts';
import { userRoutes } from './user.ts';

const routeTables = {
  session: sessionRoutes,
  token: tokenRoutes,
  chairmanship: chairmanshipRoutes,
  priority: priorityRoutes,
  measure: measureRoutes,
  'progress-item': progressItemRoutes,
  event: eventRoutes,
  'event-file': eventFileRoutes,
  body: bodyRoutes,
  organisation: organisationRoutes,
  person: personRoutes,
  dashboard: dashboardRoutes,
  feed: feedRoutes,
  file: fileRoutes,
  search: searchRoutes,
  audit: auditRoutes,
  trash: trashRoutes,
  user: userRoutes,
  sample: sampleRoutes,
  health: healthRoutes,
  docs: docsRoutes,
};

export const routes: Route[] = Object.values<Record<string, Route>>(routeTables).flatMap((table) => Object.values(table));
