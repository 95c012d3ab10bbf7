/** The eight nouns of the content, each with what a test needs to write one: valid fields, and a change that shows. */
import { aChairmanship, aPlan, chairmanshipFields, eventFields } from './content.ts';
import type { TestApp } from './app.ts';

type Fields = Record<string, unknown>;

interface Noun {
  noun: string;
  path: string;
  /** A complete body for a POST, with what it belongs to already there. */
  fields: (app: TestApp) => Promise<Fields>;
  /** What a PATCH may change, and to what. */
  change: Fields;
  /** What an answer holds but no request may. */
  readOnly: string[];
}

const kept = ['id', 'version', 'createdAt', 'updatedAt'];

export const nouns: Noun[] = [
  {
    noun: 'chairmanship',
    path: '/api/chairmanships',
    fields: () => Promise.resolve(chairmanshipFields()),
    change: { title: 'Another title' },
    readOnly: [...kept, 'sample', 'notice'],
  },
  {
    noun: 'priority',
    path: '/api/priorities',
    fields: async (app) => ({ chairmanshipId: (await aChairmanship(app)).id, title: 'Military cooperation' }),
    change: { title: 'Another title' },
    readOnly: kept,
  },
  {
    noun: 'measure',
    path: '/api/measures',
    fields: async (app) => ({ priorityId: (await aPlan(app)).priority.id, text: 'Hold the course for officers' }),
    change: { text: 'Hold two courses for officers' },
    readOnly: [
      ...[...kept, 'chairmanshipId', 'illustrative', 'percent', 'planned', 'spi'],
      ...['health', 'neglected', 'overdue', 'lastActivityOn'],
    ],
  },
  {
    noun: 'progress-item',
    path: '/api/progress-items',
    fields: async (app) => ({ measureId: (await aPlan(app)).measure.id, summary: 'The course was held', percent: 40 }),
    change: { summary: 'Both courses were held' },
    readOnly: [...kept, 'chairmanshipId', 'authorId', 'approvedAt', 'approvedBy', 'illustrative'],
  },
  {
    noun: 'event',
    path: '/api/events',
    fields: async (app) => eventFields(await aChairmanship(app)),
    change: { title: 'Another title' },
    readOnly: [...kept, 'uid', 'sequence', 'startUtc', 'endUtc', 'illustrative'],
  },
  {
    noun: 'body',
    path: '/api/bodies',
    fields: () => Promise.resolve({ name: 'Military Committee', acronym: 'MC' }),
    change: { name: 'Another name' },
    readOnly: kept,
  },
  {
    noun: 'organisation',
    path: '/api/organisations',
    fields: () => Promise.resolve({ name: 'Shanghai Cooperation Organisation', acronym: 'SCO' }),
    change: { name: 'Another name' },
    readOnly: kept,
  },
  {
    noun: 'person',
    path: '/api/people',
    fields: () => Promise.resolve({ name: 'A. Karimova', email: 'a.karimova@example.org' }),
    change: { name: 'Another name' },
    readOnly: kept,
  },
];
