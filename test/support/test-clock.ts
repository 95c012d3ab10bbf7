/** A clock that stands still until a test moves it. */
import type { Clock } from '#persistence/ledger';

export class TestClock implements Clock {
  private instant: number;

  constructor(instant: string) {
    this.instant = Date.parse(instant);
  }

  now(): Date {
    return new Date(this.instant);
  }

  /** Stands at an instant such as `2024-04-30T09:00:00Z` from now on. */
  set(instant: string): void {
    this.instant = Date.parse(instant);
  }

  /** Moves on by so many seconds. */
  pass(seconds: number): void {
    this.instant += seconds * 1000;
  }
}
