/** An uploaded file: evidence or a document, kept by its content. */
import { z } from 'zod';
import { idParams } from './crud.ts';
import { entity } from './page.ts';
import { route } from './route.ts';
import { line } from './scalars.ts';

export const fileLimit = 20 * 1024 * 1024;

export const storedFile = z.strictObject({ ...entity, name: line(255), size: z.int().min(0), mediaType: z.string(), sha256: z.string() });
export type StoredFile = z.output<typeof storedFile>;

export const fileRoutes = {
  create: route({
    name: 'file.create',
    method: 'POST',
    path: '/api/files',
    permission: 'file:write',
    summary: 'Upload a file (multipart, one part named file, at most 20 MB)',
    consumes: 'multipart/form-data',
    answer: storedFile,
    status: 201,
  }),
  read: route({
    name: 'file.read',
    method: 'GET',
    path: '/api/files/:id',
    permission: 'file:read',
    summary: 'The content of a file, as an attachment',
    params: idParams,
    answer: null,
    produces: 'application/octet-stream',
    status: 200,
  }),
};
