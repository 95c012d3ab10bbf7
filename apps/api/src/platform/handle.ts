/** The one way to declare a route: `@Handle(row)` on a controller's method, `@Called()` on its argument. */
import {
  createParamDecorator,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
  applyDecorators,
  type ExecutionContext,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Route } from '#contract/route';

export const routeKey = 'chairboard:route';

const methods = { GET: RequestMethod.GET, POST: RequestMethod.POST, PATCH: RequestMethod.PATCH, DELETE: RequestMethod.DELETE };

export function Handle(route: Route): MethodDecorator {
  return applyDecorators(
    RequestMapping({ method: methods[route.method], path: route.path }),
    HttpCode(route.status),
    SetMetadata(routeKey, route),
  );
}

/** The checked request ({@link Call}). */
export const Called = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>().call,
);
