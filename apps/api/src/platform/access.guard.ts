/** Lets a request through when its route's row says so. */
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { may } from '#contract/permissions';
import { Problem } from '#contract/problem';
import type { Route } from '#contract/route';
import type { Config } from '../config.ts';
import { routeKey } from './handle.ts';
import { isSignedIn, stranger } from './principal.ts';
import { configToken } from './tokens.ts';

@Injectable()
export class AccessGuard implements CanActivate {
  private readonly reflector: Reflector;
  private readonly publicRead: boolean;

  constructor(@Inject(Reflector) reflector: Reflector, @Inject(configToken) config: Config) {
    this.reflector = reflector;
    this.publicRead = config.publicRead;
  }

  canActivate(context: ExecutionContext): boolean {
    const route = this.reflector.get<Route | undefined>(routeKey, context.getHandler());
    if (route === undefined) throw new Error(`${context.getClass().name}.${context.getHandler().name} has no route row`);
    const asker = context.switchToHttp().getRequest<FastifyRequest>().asker ?? stranger;
    if (may(asker, route.permission, this.publicRead)) return true;
    throw isSignedIn(asker)
      ? new Problem('not_allowed', { detail: `This needs the permission ${route.permission}; your role is ${asker.role}.` })
      : new Problem('not_signed_in');
  }
}
