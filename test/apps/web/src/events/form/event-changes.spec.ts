/** What the event form sends: nothing where nothing was changed, and only what was. */
import fc from 'fast-check';
import { changesBetween, changedFields, rebase } from '../../../../../../apps/web/src/events/form/event-changes.ts';
import { bodyOf, draftOf, type EventDraft } from '../../../../../../apps/web/src/events/form/event-draft.ts';
import { aFollowUp, anEvent } from '../an-event.ts';
import type { CalendarEvent } from '#contract/event';

/** What is sent when an event is opened, something is typed, and it is saved. */
function sent(event: CalendarEvent, typed: Partial<EventDraft> = {}) {
  const draft = draftOf(event);
  return changesBetween(draft.base!.body, bodyOf({ ...draft, ...typed }));
}

const zones = ['UTC', 'Asia/Almaty', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'America/St_Johns', 'Africa/Casablanca'];
const day = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2024, 11, 31) }).map((time) => new Date(time).toISOString().slice(0, 10));
const clock = fc.integer({ min: 0, max: 1439 }).map((minute) => new Date(minute * 60_000).toISOString().slice(11, 19));

describe('saving unchanged', () => {
  const here = process.env.TZ;
  afterEach(() => {
    if (here === undefined) delete process.env.TZ;
    else process.env.TZ = here;
  });

  it('sends nothing and moves nothing, in any pair of zones', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.constantFrom(...zones), fc.boolean(), day, clock, (zone, reader, allDay, date, time) => {
        process.env.TZ = reader;
        const nextDay = new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
        const [start, end] = allDay ? [date, nextDay] : [`${date}T${time}`, `${nextDay}T${time}`];
        const event = anEvent({ allDay, start, end, timeZone: zone });
        expect(sent(event)).toEqual({});
        expect(bodyOf(draftOf(event))).toMatchObject({ allDay, start, end, timeZone: zone });
      }),
    );
  });

  it('sends nothing for seconds and for languages that the form does not show', () => {
    expect(sent(anEvent({ start: '2024-04-10T10:00:30', translations: { hy: { title: 'Նիստ' } } }))).toEqual({});
  });
});

it('sends only what was changed', () => {
  expect(sent(anEvent(), { title: ' New title ', location: 'Almaty' })).toEqual({ title: 'New title', location: 'Almaty' });
});

it('sends the day after the last one as the end of all-day events', () => {
  const event = anEvent({ allDay: true, start: '2024-04-08', end: '2024-04-12' });
  expect(draftOf(event)).toMatchObject({ startDay: '2024-04-08', endDay: '2024-04-11' });
  expect(sent(event, { endDay: '2024-04-10' })).toEqual({ end: '2024-04-11' });
});

it('keeps the dates when an event becomes all-day', () => {
  expect(sent(anEvent(), { allDay: true })).toEqual({ allDay: true, start: '2024-04-10', end: '2024-04-11' });
});

it('keeps the ids of what stays in a list, and other languages beside the edited ones', () => {
  const event = anEvent();
  const { agenda, translations } = draftOf(event);
  const added = { key: 'row-1', startsAt: '', title: 'Any other business', speaker: '' };
  expect(sent(event, { agenda: [...agenda, added] }).agenda).toEqual([
    { id: event.agenda[0]!.id, startsAt: '10:15', title: 'Opening', speaker: null },
    { startsAt: null, title: 'Any other business', speaker: null },
  ]);
  const kazakh = { ...translations, kk: { title: 'Отырыс', description: '', location: '' } };
  expect(sent(event, { translations: kazakh }).translations).toEqual({ ...event.translations, kk: { title: 'Отырыс' } });
});

it('sends null for what was emptied', () => {
  expect(sent(anEvent({ location: 'Almaty' }), { location: ' ', sessionNumber: '', bodyId: null })).toEqual({
    location: null,
    sessionNumber: null,
    bodyId: null,
  });
});

it('takes the order of keys for no change', () => {
  const before = bodyOf(draftOf(anEvent({ translations: { ru: { title: 'а', location: 'б' } } })));
  const after = bodyOf(draftOf(anEvent({ translations: { ru: { location: 'б', title: 'а' } } })));
  expect(changedFields(before, after)).toEqual([]);
});

it('puts my changes on top of theirs and touches nothing else of theirs', () => {
  const mine = { ...draftOf(anEvent()), title: 'Mine', endTime: '12:00' };
  const theirs = anEvent({ version: 4, title: 'Theirs', description: 'Theirs', followUps: [aFollowUp({ done: true })] });
  const rebased = rebase(mine, changedFields(mine.base!.body, bodyOf(mine)), theirs);
  expect(rebased.base?.version).toBe(4);
  expect(changesBetween(rebased.base!.body, bodyOf(rebased))).toEqual({ title: 'Mine', end: '2024-04-10T12:00:00' });
});
