/** Before the controller: checks the request against its row. After it: gives the answer its ETag, its shape and its place on the read path. */
import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, mergeMap, type Observable } from 'rxjs';
import type { z } from 'zod';
import type { Route } from '#contract/route';
import { Bytes, isFinished } from './finished.ts';
import { routeKey } from './handle.ts';
import { checkBody, checkParams, checkQuery, checkVersions } from './input.ts';
import { stranger } from './principal.ts';
import { addressOf, bodyOfBytes, ReadPath } from './read-path.ts';

@Injectable()
export class CallInterceptor implements NestInterceptor {
  private readonly reflector: Reflector;
  private readonly readPath: ReadPath;

  constructor(@Inject(Reflector) reflector: Reflector, @Inject(ReadPath) readPath: ReadPath) {
    this.reflector = reflector;
    this.readPath = readPath;
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const route = this.reflector.get<Route>(routeKey, context.getHandler());
    request.call = {
      asker: request.asker ?? stranger,
      params: checkParams(route, request.params) as never,
      query: checkQuery(route, request.query) as never,
      versions: checkVersions(route, request.headers['if-match']),
      body: checkBody(route, request.body) as never,
      request,
    };
    return next.handle().pipe(mergeMap((answer: unknown) => from(this.bodyOf(route, request, http.getResponse<FastifyReply>(), answer))));
  }

  /** What Nest is to send. */
  private async bodyOf(route: Route, request: FastifyRequest, reply: FastifyReply, answer: unknown): Promise<unknown> {
    const bytes = isFinished(answer) ? this.readPath.keep((request.asker ?? stranger).visibility, addressOf(request), answer) : answer;
    if (bytes instanceof Bytes) return bodyOfBytes(request, reply, bytes);
    void reply.header('cache-control', 'no-store');
    if (route.answer === null || answer === undefined) return answer;
    const shaped = shape(route.answer, answer);
    if (hasVersion(shaped)) void reply.header('etag', `"${shaped.version}"`);
    void reply.header('content-type', 'application/json; charset=utf-8');
    return JSON.stringify(shaped);
  }
}

/** The contract decides what goes out: a field that it does not know stays here. */
function shape(schema: z.ZodType, answer: unknown): unknown {
  const result = schema.safeParse(answer);
  if (!result.success) throw new Error(`An answer does not fit its contract: ${result.error.message}`);
  return result.data;
}

function hasVersion(value: unknown): value is { version: number } {
  return typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'number';
}
