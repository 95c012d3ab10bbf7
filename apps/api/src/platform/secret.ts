/** Unguessable tokens, and the hashes under which they are kept. */
import { createHash, randomBytes } from 'node:crypto';

/** 256 bits, safe in addresses. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 in hex: the token has so much chance in it that a slow hash would add nothing. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
