/** Builds the application: Nest on Fastify, with the gate before it and the page beside it. */
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuid } from 'uuid';
import { fieldProblem, Problem } from '#contract/problem';
import type { Clock } from '#persistence/ledger';
import { systemClock } from '#persistence/system-clock';
import { AppModule } from './app.module.ts';
import type { Config } from './config.ts';
import { registerGate, registerPlugins } from './platform/http.ts';
import { Identity } from './platform/identity.ts';
import { nestLog } from './platform/nest-log.ts';
import { servePage } from './platform/page.ts';
import { sendProblem } from './platform/problem.filter.ts';
import { ReadPath } from './platform/read-path.ts';
import { RevisionClock } from './platform/revision-clock.ts';

/** Texts are checked field by field, so a request may be somewhat larger than any field. */
const bodyLimit = 8 * 1024 * 1024;

interface AppOptions {
  clock?: Clock;
  /** The folder of the built page. */
  pageFolder?: string;
}

/** Addresses of feeds and one-time links are secrets: they stand in no log, however they are written. */
function loggedAddress({ url, routeOptions }: FastifyRequest): string {
  const pattern = (routeOptions as FastifyRequest['routeOptions'] | undefined)?.url;
  return pattern?.includes(':token') === true ? pattern : url.replace(/^\/(ical|sign-in\/once)\/[^/?]+/, '/$1/…');
}

/** An address that cannot be read, or that is longer than any of ours: refused before a route is found. */
function addressProblem(error: { code: string }): Problem {
  return error.code === 'FST_ERR_BAD_URL'
    ? fieldProblem('address', 'must be an address whose % signs and letters can be read')
    : new Problem('not_found');
}

export async function createApp(config: Config, { clock = systemClock, pageFolder }: AppOptions = {}): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit,
    trustProxy: config.trustProxy,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 300 },
    genReqId: () => uuid(),
    frameworkErrors: (error: { code: string }, request: FastifyRequest, reply: FastifyReply) =>
      void sendProblem(request, reply, addressProblem(error)),
    logger: {
      level: config.logLevel,
      stream: process.stderr,
      serializers: {
        req: (request: FastifyRequest) => ({ method: request.method, url: loggedAddress(request), remoteAddress: request.ip }),
      },
    },
  });
  const server = adapter.getInstance<FastifyInstance>();
  await registerPlugins(server, config);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.for(config, clock), adapter, {
    bodyParser: false,
    logger: nestLog(server.log),
    abortOnError: false,
  });
  registerGate(server, { config, identity: app.get(Identity), revisions: app.get(RevisionClock), readPath: app.get(ReadPath) });
  if (pageFolder !== undefined) await servePage(server, pageFolder);
  await app.init();
  await server.ready();
  return app;
}
