/** What the address of a new event fills in. */
import { newDraft, readPresets } from '../../../../../../apps/web/src/events/form/draft-presets.ts';
import { bodyOf } from '../../../../../../apps/web/src/events/form/event-draft.ts';

const known = ['018f2b1c-7a00-7000-8000-000000000004'];

function opened(query: string) {
  return bodyOf(newDraft('2024-09-30', 'Europe/Moscow', readPresets(new URLSearchParams(query), known)));
}

it('opens on the day that is shown, for an hour, in the zone of the chairmanship', () => {
  expect(opened('')).toMatchObject({ allDay: false, start: '2024-09-30T10:00:00', end: '2024-09-30T11:00:00', timeZone: 'Europe/Moscow' });
});

it('takes a slot of the calendar, its zone, title, kind and priority', () => {
  const query = 'start=2024-04-10T14:00:00&end=2024-04-10T15:30:00&timeZone=Asia/Almaty&title=Visit&kind=visit&priority=';
  expect(opened(query + (known[0] ?? ''))).toMatchObject({
    start: '2024-04-10T14:00:00',
    end: '2024-04-10T15:30:00',
    timeZone: 'Asia/Almaty',
    title: 'Visit',
    kind: 'visit',
    priorityIds: known,
  });
});

it('reads days as exclusive of the end', () => {
  expect(opened('start=2024-04-08&end=2024-04-12&allDay=true')).toMatchObject({ allDay: true, start: '2024-04-08', end: '2024-04-12' });
  expect(opened('start=2024-04-08')).toMatchObject({ allDay: true, start: '2024-04-08', end: '2024-04-09' });
});

it('gives a start without an end an hour, also over midnight', () => {
  expect(opened('start=2024-04-10T23:30')).toMatchObject({ start: '2024-04-10T23:30:00', end: '2024-04-11T00:30:00' });
  expect(opened('start=2024-04-10T14:00&end=2024-04-10T13:00')).toMatchObject({ end: '2024-04-10T15:00:00' });
});

it('leaves out what is wrong', () => {
  const query = 'start=2024-02-30&kind=party&priority=nobody&timeZone=Mars/Olympus&title=';
  expect(opened(query)).toEqual(opened(''));
});
