/** Files: kept by their content under DATA_DIR/files, given out as attachments that can run nothing. */
import '@fastify/multipart';
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import type { MultipartFile } from '@fastify/multipart';
import { fileLimit, type StoredFile, type fileRoutes } from '#contract/file';
import { fieldProblem, Problem } from '#contract/problem';
import { line } from '#contract/scalars';
import { Database } from '#persistence/database';
import { Ledger } from '#persistence/ledger';
import { files } from '#persistence/stores/access.store';
import type { Config } from '../config.ts';
import { actorOf, userOf, type Call } from '../platform/call.ts';
import { configToken } from '../platform/tokens.ts';

interface Written {
  size: number;
  sha256: string;
}

@Injectable()
export class FilesService {
  private readonly database: Database;
  private readonly ledger: Ledger;
  private readonly folder: string;

  constructor(@Inject(Database) database: Database, @Inject(Ledger) ledger: Ledger, @Inject(configToken) config: Config) {
    this.database = database;
    this.ledger = ledger;
    this.folder = join(config.dataDir, 'files');
  }

  async create(call: Call<typeof fileRoutes.create>): Promise<StoredFile> {
    if (!call.request.isMultipart())
      throw new Problem('wrong_content_type', { detail: 'Send the file as multipart/form-data, in a part named file.' });
    const part = await call.request.file({ limits: { fileSize: fileLimit, files: 1 } }).catch(refuseBroken);
    if (part?.fieldname !== 'file') throw fieldProblem('file', 'is required: one part named file, with a file name');
    // Browsers write quotes so.
    const name = line(255).safeParse(part.filename.replaceAll('%22', '"'));
    if (!name.success) throw fieldProblem('file', `must have a name: ${name.error.issues[0]?.message ?? 'it has none'}`);
    const { size, sha256 } = await this.write(part);
    const mediaType = /^[\w.+-]{1,60}\/[\w.+-]{1,59}$/.test(part.mimetype) ? part.mimetype.toLowerCase() : 'application/octet-stream';
    const uploadedBy = userOf(call).id;
    return this.ledger.write(actorOf(call), 'file.create', (tx) =>
      files.insert(tx, { name: name.data, size, mediaType, sha256 }, { uploadedBy }),
    );
  }

  async read(call: Call<typeof fileRoutes.read>): Promise<StreamableFile> {
    const file = await files.get(this.database, call.params.id);
    const stream = createReadStream(this.pathOf(file.sha256));
    const disposition = `attachment; filename="${file.name.replaceAll(/[^\w. -]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(file.name)}`;
    return new StreamableFile(stream, { type: file.mediaType, disposition, length: file.size });
  }

  private pathOf(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256);
  }

  /** First beside, then under its hash: a file that broke off is never there. */
  private async write(part: MultipartFile): Promise<Written> {
    await mkdir(this.folder, { recursive: true });
    const beside = join(this.folder, `upload-${randomUUID()}`);
    const hash = createHash('sha256');
    let size = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _, next) {
        hash.update(chunk);
        size += chunk.length;
        next(null, chunk);
      },
    });
    try {
      await pipeline(part.file, measure, createWriteStream(beside, { flush: true }));
      if (part.file.truncated)
        throw new Problem('too_large', {
          detail: `A file may have at most ${fileLimit / 1024 / 1024} MB.`,
          errors: [{ path: 'file', message: 'is too large' }],
        });
      const sha256 = hash.digest('hex');
      await mkdir(join(this.folder, sha256.slice(0, 2)), { recursive: true });
      await rename(beside, this.pathOf(sha256));
      return { size, sha256 };
    } catch (error) {
      await rm(beside, { force: true });
      return refuseBroken(error);
    }
  }
}

function statusOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
}

/** What the reader of uploads says of a body that is none, or that broke off: the sender's fault. @throws */
function refuseBroken(error: unknown): never {
  const message = error instanceof Error ? error.message : '';
  if (/multipart|boundary/i.test(message) || statusOf(error) === 400) throw fieldProblem('file', `cannot be read: ${message}`);
  throw error;
}
