/** Finished answers: text made by the database or a service, with what is needed to keep and to send it. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const gzipped = promisify(gzip);

/** What a service hands over instead of an object: the text itself, of a known state. */
export interface Finished {
  readonly text: string;
  readonly revision: number;
  /** Instant (ms) after which the same question has another answer though nothing changed: a new day begins. */
  readonly until?: number;
  /** False where the answer is one user's own and must not be kept for others. */
  readonly keep?: boolean;
  readonly type?: string;
  readonly headers?: Record<string, string>;
}

const brand = Symbol('finished');

export function finished(answer: Finished): Finished {
  return Object.assign({ [brand]: true }, answer);
}

export function isFinished(value: unknown): value is Finished {
  return typeof value === 'object' && value !== null && brand in value;
}

/** The bytes of an answer: plain, and compressed once somebody wants it so. */
export class Bytes {
  readonly plain: Buffer;
  readonly etag: string;
  readonly type: string;
  readonly headers: Record<string, string>;
  private compressed: Promise<Buffer> | null = null;

  constructor(text: string, type = 'application/json; charset=utf-8', headers: Record<string, string> = {}) {
    this.plain = Buffer.from(text);
    this.type = type;
    this.headers = headers;
    this.etag = `"${createHash('sha256').update(this.plain).digest('base64url').slice(0, 22)}"`;
  }

  /** Small answers are not worth compressing. */
  get worthCompressing(): boolean {
    return this.plain.length > 1024;
  }

  gzip(): Promise<Buffer> {
    this.compressed ??= gzipped(this.plain, { level: 6 });
    return this.compressed;
  }

  /** About what it takes in memory, compressed form included. */
  get size(): number {
    return Math.ceil(this.plain.length * 1.3) + 500;
  }
}
