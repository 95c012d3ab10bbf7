/** Refuses changes that a page of another site makes a browser send. */
import type { FastifyRequest } from 'fastify';
import { Problem } from '#contract/problem';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

function sameHost(origin: string, hosts: (string | null)[]): boolean {
  try {
    const { host } = new URL(origin);
    return hosts.includes(host);
  } catch {
    return false;
  }
}

/** Programs send no Origin and are not stopped; a bearer token is never sent by a browser on its own. @throws Problem `foreign_origin` */
export function checkOrigin(request: FastifyRequest, publicUrl: string | null): void {
  if (safe.has(request.method) || /^Bearer /i.test(request.headers.authorization ?? '')) return;
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const foreign =
    typeof origin === 'string'
      ? !sameHost(origin, [request.host, publicUrl === null ? null : new URL(publicUrl).host])
      : site === 'cross-site';
  if (foreign) throw new Problem('foreign_origin', { detail: `The request comes from ${origin ?? 'another site'}.` });
}
