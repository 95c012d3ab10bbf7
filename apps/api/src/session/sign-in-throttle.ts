/** Slows guessing down: by account from one address, and by address over all accounts. Successful sign-ins count nothing. */
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '#contract/problem';

const window = 15 * 60;

@Injectable()
export class SignInThrottle {
  private readonly byAccount = new RateLimiterMemory({ keyPrefix: 'account', points: 10, duration: window });
  private readonly byAddress = new RateLimiterMemory({ keyPrefix: 'address', points: 100, duration: window });
  private readonly turns = new Map<string, Promise<unknown>>();

  /** Attempts from one address take turns: many at once would all pass the check before the first of them had failed. */
  inTurn<T>(ip: string, attempt: () => Promise<T>): Promise<T> {
    const result = (this.turns.get(ip) ?? Promise.resolve()).then(attempt);
    const settled = result.catch(() => undefined).finally(() => this.turns.get(ip) === settled && this.turns.delete(ip));
    this.turns.set(ip, settled);
    return result;
  }

  /** @throws Problem `too_many_attempts` */
  async check(ip: string, email: string): Promise<void> {
    const states = [await this.byAccount.get(keyOf(ip, email)), await this.byAddress.get(ip)];
    const blocked = states.find((state): state is RateLimiterRes => state !== null && state.remainingPoints <= 0);
    if (blocked === undefined) return;
    const seconds = Math.ceil(blocked.msBeforeNext / 1000);
    throw new Problem('too_many_attempts', { detail: `Wait ${seconds} seconds before you try again.`, retryAfter: seconds });
  }

  async failed(ip: string, email: string): Promise<void> {
    await Promise.allSettled([this.byAccount.consume(keyOf(ip, email)), this.byAddress.consume(ip)]);
  }

  async succeeded(ip: string, email: string): Promise<void> {
    await this.byAccount.delete(keyOf(ip, email));
  }
}

function keyOf(ip: string, email: string): string {
  return `${ip} ${email.trim().toLowerCase()}`;
}
