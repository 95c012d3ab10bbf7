/** The HTTP server around Nest: what every request passes before it reaches a route. */
import './request-state.ts';
import { isUtf8 } from 'node:buffer';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import type { Identity } from './identity.ts';
import { checkOrigin } from './origin.ts';
import { addressOf, bodyOfBytes, type ReadPath } from './read-path.ts';
import type { RevisionClock } from './revision-clock.ts';

const self = ["'self'"];
/** Scripts from our own files alone; styles may stand in the page, because Mantine and FullCalendar put them there. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: self,
    scriptSrc: self,
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: self,
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: self,
    frameAncestors: ["'none'"],
  },
};

export async function registerPlugins(server: FastifyInstance, config: Config): Promise<void> {
  const secure = config.publicUrl?.startsWith('https:') === true;
  await server.register(helmet, {
    contentSecurityPolicy,
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
  });
  await server.register(cookie);
  await server.register(multipart);
  server.removeContentTypeParser(['text/plain', 'application/json']);
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, parseJson(body as Buffer));
    } catch (error) {
      done(Object.assign(new Error(error instanceof Error ? `is not JSON: ${error.message}` : 'is not JSON'), { statusCode: 400 }));
    }
  });
}

/** An empty body is none; `__proto__` stays an ordinary key and is refused as an unknown field. */
function parseJson(body: Buffer): unknown {
  if (!isUtf8(body)) throw new Error('it is not UTF-8');
  return body.length === 0 ? undefined : (JSON.parse(body.toString('utf8')) as unknown);
}

export interface Gate {
  config: Config;
  identity: Identity;
  revisions: RevisionClock;
  readPath: ReadPath;
}

/** By the route that was found: an address may be written in many ways (`/%61pi/events`). */
function asksForData(request: FastifyRequest): boolean {
  const { url = '' } = request.routeOptions;
  return /^\/(api|ical|sign-in\/once)\//.test(url) && !/^\/api\/(health\/|openapi\.json|docs)/.test(url);
}

/** Finds out who asks and of which state, refuses foreign origins, and answers at once what was answered before. */
export function registerGate(server: FastifyInstance, { config, identity, revisions, readPath }: Gate): void {
  server.decorateRequest('asker', null);
  server.decorateRequest('revision', null);
  server.decorateRequest('call', null);
  server.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    if (!asksForData(request)) return;
    checkOrigin(request, config.publicUrl);
    const revision = await revisions.current();
    request.revision = revision;
    const asker = await identity.of(request, revision.access);
    request.asker = asker;
    if (request.method !== 'GET' && request.method !== 'HEAD') return;
    if (asker.role === null && !config.publicRead) return;
    const kept = readPath.find(asker.visibility, addressOf(request), String(revision.data));
    if (kept !== null) return reply.send(await bodyOfBytes(request, reply, kept));
  });
}
