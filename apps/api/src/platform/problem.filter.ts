/** Turns whatever was thrown into `application/problem+json`, and never shows a stack trace. */
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem, problems, type ProblemCode } from '#contract/problem';

const byStatus: Record<number, ProblemCode> = {
  404: 'not_found',
  405: 'method_not_allowed',
  406: 'not_acceptable',
  413: 'too_large',
  415: 'wrong_content_type',
  401: 'not_signed_in',
  403: 'not_allowed',
  429: 'too_many_attempts',
  503: 'not_ready',
};

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  return typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 500;
}

/** What the drivers say, without a code, of connections that are lost, closed or not to be had. */
const lostConnection = /timeout exceeded when trying to connect|Connection terminated|not queryable|not established|Driver not Connected/;

/** True for what a database says while it cannot be reached or written. */
function isOutOfReach(error: unknown): boolean {
  if (error instanceof Error && lostConnection.test(error.message)) return true;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|57P0[123]|53300|SQLITE_(BUSY|FULL|IOERR|CANTOPEN|READONLY|CORRUPT|NOTADB))$/.test(
    code,
  );
}

/** The problem behind an error; what we did not expect is ours, and says nothing of the inside. */
function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isOutOfReach(error)) return new Problem('not_ready', { detail: 'The database cannot be reached or written just now.' });
  const status = statusOf(error);
  const message = error instanceof Error ? error.message : '';
  if (status === 400)
    return new Problem('invalid_input', { errors: [{ path: 'body', message: message === '' ? 'is not valid' : message }] });
  const code = byStatus[status];
  if (code !== undefined) return new Problem(code);
  return status >= 400 && status < 500 ? new Problem('invalid_input', { detail: message }) : new Problem('internal');
}

/** RFC 9457: `{ type, title, status, detail, … }`. */
function bodyOf(problem: Problem): Record<string, unknown> {
  const { detail, errors, current } = problem.details;
  const { status, title } = problems[problem.code];
  const fallback = errors === undefined ? undefined : problem.message;
  return {
    type: `urn:chairboard:problem:${problem.code.replaceAll('_', '-')}`,
    title,
    status,
    detail: detail ?? fallback,
    errors,
    current,
  };
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  const problem = problemOf(error);
  if (problem.status >= 500) request.log.error({ err: error }, 'request failed');
  if (problem.details.retryAfter !== undefined) void reply.header('retry-after', String(problem.details.retryAfter));
  void reply.header('cache-control', 'no-store');
  return reply
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(bodyOf(problem)));
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    void sendProblem(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), error);
  }
}
