/** Rows left empty are not sent. */
import { withoutBlankRows } from '../../../../../../apps/web/src/events/form/blank-rows.ts';
import { draftOf, newRow } from '../../../../../../apps/web/src/events/form/event-draft.ts';
import { anEvent } from '../an-event.ts';

it('drops the rows in which nothing was typed and keeps the half-filled ones', () => {
  const draft = draftOf(anEvent());
  const half = newRow({ startsAt: '10:30', title: '', speaker: '' });
  const blank = newRow({ startsAt: '', title: ' ', speaker: '' });
  const cleaned = withoutBlankRows({
    ...draft,
    agenda: [...draft.agenda, blank, half],
    decisions: [newRow({ text: '' })],
    participations: [newRow({ organisationId: null, personId: null, role: 'guest' as const })],
  });
  expect(cleaned.agenda).toEqual([...draft.agenda, half]);
  expect(cleaned.decisions).toEqual([]);
  expect(cleaned.participations).toEqual([]);
});
