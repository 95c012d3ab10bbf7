/** The room of signing in. */
import { Module } from '@nestjs/common';
import { SessionController } from './session.controller.ts';
import { SessionService } from './session.service.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

@Module({ controllers: [SessionController], providers: [SessionService, SignInThrottle] })
export class SessionModule {}
