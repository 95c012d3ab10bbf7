/** A checked request, as a service gets it. */
import type { FastifyRequest } from 'fastify';
import type { BodyOf, ParamsOf, QueryOf, Route } from '#contract/route';
import { Problem } from '#contract/problem';
import type { Actor } from '#persistence/ledger';
import type { ExpectedVersion } from '#persistence/store';
import { isSignedIn, type Principal, type SignedIn } from './principal.ts';

export interface Call<R extends Route> {
  asker: Principal;
  params: ParamsOf<R>;
  query: QueryOf<R>;
  body: BodyOf<R>;
  /** The versions of If-Match. */
  versions: ExpectedVersion;
  request: FastifyRequest;
}

/** A checked request whatever its route. */
export type AnyCall = Pick<Call<Route>, 'asker' | 'versions' | 'request'> & { params: unknown; query: unknown; body: unknown };

/** A checked request for one entity. */
export type CallForOne = AnyCall & { params: { id: string } };

/** The asker as a user. @throws Problem `not_signed_in` */
export function userOf(call: { asker: Principal }): SignedIn {
  if (!isSignedIn(call.asker)) throw new Problem('not_signed_in');
  return call.asker;
}

/** The asker as the ledger's actor. */
export function actorOf(call: { asker: Principal }): Actor {
  const user = userOf(call);
  return { id: user.id, name: user.name };
}
