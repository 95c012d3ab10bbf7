/** The routes of personal tokens: one line each. */
import { Controller, Inject } from '@nestjs/common';
import { tokenRoutes } from '#contract/token';
import type { Call } from '../platform/call.ts';
import { Called, Handle } from '../platform/handle.ts';
import { TokensService } from './tokens.service.ts';

@Controller()
export class TokensController {
  private readonly tokens: TokensService;

  constructor(@Inject(TokensService) tokens: TokensService) {
    this.tokens = tokens;
  }

  @Handle(tokenRoutes.list)
  list(@Called() call: Call<typeof tokenRoutes.list>) {
    return this.tokens.list(call);
  }

  @Handle(tokenRoutes.create)
  create(@Called() call: Call<typeof tokenRoutes.create>) {
    return this.tokens.create(call);
  }

  @Handle(tokenRoutes.remove)
  remove(@Called() call: Call<typeof tokenRoutes.remove>) {
    return this.tokens.remove(call);
  }
}
