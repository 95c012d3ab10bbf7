/** The read path: an answer that was given once is given again, byte for byte, until the revision changes. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#persistence/ledger';
import { BoundedCache } from './bounded-cache.ts';
import { Bytes, type Finished } from './finished.ts';

interface Kept {
  bytes: Bytes;
  revision: string;
  until: number;
}

const memory = 64 * 1024 * 1024;
const longestAddress = 2048;

export class ReadPath {
  readonly cache = new BoundedCache<Kept>(memory);
  hits = 0;
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** The kept answer to this address for these eyes, if it still holds. */
  find(visibility: string, address: string, revision: string): Bytes | null {
    const kept = this.cache.get(keyOf(visibility, address));
    if (kept?.revision !== revision || kept.until <= this.clock.now().getTime()) return null;
    this.hits += 1;
    return kept.bytes;
  }

  /** Makes the bytes, and keeps them where others may have them too. `revision` is that of the answer, not of the question. */
  keep(visibility: string, address: string, answer: Finished, revision = String(answer.revision)): Bytes {
    const bytes = new Bytes(answer.text, answer.type, answer.headers);
    if (answer.keep !== false && address.length <= longestAddress) {
      this.cache.set(keyOf(visibility, address), { bytes, revision, until: answer.until ?? Infinity }, bytes.size);
    }
    return bytes;
  }
}

function keyOf(visibility: string, address: string): string {
  return `${visibility} ${address}`;
}

/** The address of a request as answers are kept by: links in them name the host that was asked. */
export function addressOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}${request.url}`;
}

function accepts(request: FastifyRequest, coding: string): boolean {
  const header = request.headers['accept-encoding'];
  return (
    typeof header === 'string' && header.split(',').some((part) => part.trim().startsWith(coding) && !/;\s*q=0(\.0*)?$/.test(part.trim()))
  );
}

function matches(request: FastifyRequest, etag: string): boolean {
  const header = request.headers['if-none-match'];
  return typeof header === 'string' && (header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag));
}

/** Gives an answer its head and says what its body is: bytes, compressed if that is wanted, or nothing where they are known (304). */
export async function bodyOfBytes(request: FastifyRequest, reply: FastifyReply, bytes: Bytes): Promise<Buffer | undefined> {
  void reply.headers({
    etag: bytes.etag,
    vary: 'Accept-Encoding, Cookie, Authorization',
    'cache-control': 'private, no-cache',
    ...bytes.headers,
  });
  if (matches(request, bytes.etag)) {
    void reply.code(304);
    return undefined;
  }
  void reply.header('content-type', bytes.type);
  const compressed = bytes.worthCompressing && accepts(request, 'gzip');
  if (compressed) void reply.header('content-encoding', 'gzip');
  return compressed ? bytes.gzip() : bytes.plain;
}
