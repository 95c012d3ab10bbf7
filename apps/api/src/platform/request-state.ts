/** What the platform remembers of a request while it is under way. */
import type { Route } from '#contract/route';
import type { Revision } from '#persistence/read/revision.query';
import type { Call } from './call.ts';
import type { Principal } from './principal.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null until it was found out, and for pages. */
    asker: Principal | null;
    revision: Revision | null;
    call: Call<Route> | null;
  }
}
