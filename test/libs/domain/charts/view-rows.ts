/** Rows as the API lists them, made of a snapshot: what the domain's factories leave out is filled in. */
import type { CalendarEvent } from '#contract/event';
import type { Measure } from '#contract/measure';
import type { Priority } from '#contract/priority';
import type { ProgressItem } from '#contract/progress-item';
import type { ViewRows } from '#domain/charts/narrowed';
import type { Snapshot } from '#domain/dashboard';
import { lastDaysOfHeld } from '#domain/event-state';
import { figuresOf } from '#domain/measure-figures';

const kept = {
  version: 1,
  createdAt: '2024-01-01T00:00:00.000Z',
  updatedAt: '2024-01-01T00:00:00.000Z',
  translations: {},
  illustrative: false,
  chairmanshipId: 'c',
};

export function viewRows(snapshot: Snapshot, asOf: string, bodyOf: (measureId: string) => string | null = () => null): ViewRows {
  const { chairmanship } = snapshot;
  const held = lastDaysOfHeld(snapshot.events, asOf, chairmanship.timeZone);
  return {
    chairmanship: { ...kept, slug: 'c', title: 'C', organisation: 'O', chair: 'K', sample: false, notice: null, ...chairmanship },
    priorities: snapshot.priorities.map((one): Priority => ({ ...kept, summary: '', ...one, ownerIds: [] })),
    measures: snapshot.measures.map((one, index): Measure => {
      const own = snapshot.items.filter(({ measureId }) => measureId === one.id);
      const { figures } = figuresOf(one, own, { asOf, chairmanship, held });
      return { ...kept, number: index + 1, text: 'Measure', responsibleBodyId: bodyOf(one.id), ...one, ...figures };
    }),
    items: snapshot.items.map((one): ProgressItem => ({
      ...kept,
      ...{ kind: 'activity', summary: 'Done', detail: '', returnNote: null, authorId: null, approvedAt: null, approvedBy: null },
      ...one,
      evidence: one.evidence.map(() => ({ title: 'News', url: 'https://example.org' })),
    })),
    events: snapshot.events.map((one): CalendarEvent => ({
      ...kept,
      ...{ uid: 'u', sequence: 0, description: '', format: 'in_person', sessionNumber: null, onlineUrl: null, sourceUrl: null },
      ...{ recurrence: null, participations: [], agenda: [], documents: [], decisions: [], followUps: [] },
      ...one,
      priorityIds: [...one.priorityIds],
    })),
  };
}
