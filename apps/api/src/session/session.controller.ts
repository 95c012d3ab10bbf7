/** The routes of signing in and out; the cookie is set and cleared here. */
import { Controller, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sessionRoutes, type Session } from '#contract/session';
import type { Call } from '../platform/call.ts';
import { Called, Handle } from '../platform/handle.ts';
import { SessionService } from './session.service.ts';

@Controller()
export class SessionController {
  private readonly sessions: SessionService;

  constructor(@Inject(SessionService) sessions: SessionService) {
    this.sessions = sessions;
  }

  @Handle(sessionRoutes.read)
  read(@Called() call: Call<typeof sessionRoutes.read>): Promise<Session> {
    return this.sessions.read(call);
  }

  @Handle(sessionRoutes.create)
  async create(@Called() call: Call<typeof sessionRoutes.create>, @Res({ passthrough: true }) reply: FastifyReply): Promise<Session> {
    const { secret, session } = await this.sessions.signIn(call);
    this.sessions.setCookie(call.request, reply, secret);
    return session;
  }

  @Handle(sessionRoutes.remove)
  async remove(@Called() call: Call<typeof sessionRoutes.remove>, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.signOut(call);
    this.sessions.setCookie(call.request, reply, null);
  }

  @Handle(sessionRoutes.changePassword)
  changePassword(@Called() call: Call<typeof sessionRoutes.changePassword>): Promise<void> {
    return this.sessions.changePassword(call);
  }

  /** The one-time link: signs in and goes on to the page, or to the sign-in that says why not. A program that only looks (HEAD) leaves it whole. */
  @Handle(sessionRoutes.once)
  async once(@Called() call: Call<typeof sessionRoutes.once>, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.header('referrer-policy', 'no-referrer');
    if (call.request.method === 'HEAD') return '';
    const begun = await this.sessions.signInOnce(call.params.token);
    if (begun !== null) this.sessions.setCookie(call.request, reply, begun.secret);
    const welcome = begun?.session.user.hasPassword === false ? '/account?welcome=1' : '/';
    void reply.header('location', begun === null ? '/sign-in?link=used' : welcome);
    return '';
  }
}
