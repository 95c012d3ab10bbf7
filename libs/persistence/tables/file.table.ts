/** Uploaded files as rows; the bytes lie in DATA_DIR/files under their hash. */
import type { StoredFile } from '#contract/file';
import { entityColumns, id, integer, nullable, varchar, type EntityRow } from './columns.ts';
import { table } from './table.ts';

export type FileRow = StoredFile & EntityRow & { uploadedBy: string | null };

export const FileTable = table<FileRow>({
  name: 'file',
  columns: { ...entityColumns, name: varchar(255), size: integer, mediaType: varchar(120), sha256: varchar(64), uploadedBy: nullable(id) },
  references: { uploadedBy: { table: 'user' } },
  indexes: [['sha256']],
});
