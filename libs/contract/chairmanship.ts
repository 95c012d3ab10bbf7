/** A chairmanship: an organisation's presidency for a period, held by one country. */
import { z } from 'zod';
import { crudRoutes, partialOf } from './crud.ts';
import { entity, paging } from './page.ts';
import { isoDate, line, timeZone, translations } from './scalars.ts';

const fields = {
  slug: z
    .string()
    .max(60, 'must be at most 60 characters')
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters and digits, joined by hyphens')
    .meta({ example: 'csto-2024' }),
  title: line(300).meta({ example: 'CSTO chairmanship of Kazakhstan, 2024' }),
  organisation: line(200).meta({ example: 'CSTO' }),
  chair: line(200).meta({ example: 'Kazakhstan' }),
  startsOn: isoDate.meta({ example: '2024-01-01' }),
  endsOn: isoDate.meta({ example: '2024-12-31', description: 'The last day.' }),
  timeZone: timeZone.meta({ description: 'The zone in which this chairmanship counts its days and months.' }),
  translations: translations({ title: line(300), organisation: line(200), chair: line(200) }),
};

export const chairmanship = z.strictObject({
  ...entity,
  ...fields,
  sample: z.boolean().meta({ description: 'True for the sample that ships with Chairboard.' }),
  notice: z.string().nullable().meta({ description: 'What a reader must know of the data: in the sample, what no source says.' }),
});
export type Chairmanship = z.output<typeof chairmanship>;

const create = z.strictObject({ ...fields, translations: fields.translations.default({}) });
export type ChairmanshipInput = z.output<typeof create>;

export const chairmanshipRoutes = crudRoutes({
  noun: 'chairmanship',
  path: 'chairmanships',
  words: { one: 'a chairmanship', many: 'chairmanships' },
  read: 'chairmanship:read',
  write: 'chairmanship:write',
  shape: chairmanship,
  query: z.strictObject(paging),
  create,
  update: partialOf(fields),
});
