/** What Nest has to say, as lines of the server's own log: without colours, and without stacks for people. */
import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';

function textOf(message: unknown): string {
  return message instanceof Error ? message.message : String(message);
}

/** Its chatter about modules and routes is left out. */
export function nestLog(log: FastifyBaseLogger): LoggerService {
  const nothing = (): void => undefined;
  const failed = (message: unknown): void => log.error(`Nest: ${textOf(message)}`);
  return { log: nothing, warn: (message) => log.warn(`Nest: ${textOf(message)}`), error: failed, fatal: failed };
}
