/** Passwords: argon2id, and the same time for an address that nobody has. */
import { hash, verify } from '@node-rs/argon2';

/** OWASP's recommendation for argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

let nobody: Promise<string> | null = null;

/** A hash of null (no such user, or one without a password) costs as much and never fits. */
export async function fitsPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('a password that nobody has');
  const fits = await verify(stored ?? (await nobody), password);
  return fits && stored !== null;
}
