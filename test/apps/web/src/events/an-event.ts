// An event as the API gives it, whole and valid, for the rules of the page.
import type { CalendarEvent } from '#contract/event';
import { spanOf } from '#domain/schedule';

export function anEvent(fields: Partial<CalendarEvent> = {}): CalendarEvent {
  const event = {
    id: '018f2b1c-7a00-7000-8000-000000000001',
    version: 3,
    createdAt: '2024-01-01T07:00:00.000Z',
    updatedAt: '2024-01-02T07:00:00.000Z',
    uid: '018f2b1c-7a00-7000-8000-000000000001@chairboard',
    sequence: 0,
    chairmanshipId: '018f2b1c-7a00-7000-8000-000000000002',
    title: '39th meeting of the Working Group on Afghanistan',
    description: 'First line\nSecond line',
    kind: 'working_group',
    format: 'in_person',
    status: 'confirmed',
    bodyId: '018f2b1c-7a00-7000-8000-000000000003',
    sessionNumber: 39,
    allDay: false,
    start: '2024-04-10T10:00:00',
    end: '2024-04-10T11:30:00',
    timeZone: 'Asia/Almaty',
    location: null,
    onlineUrl: null,
    sourceUrl: 'https://example.org/news/1',
    recurrence: null,
    priorityIds: ['018f2b1c-7a00-7000-8000-000000000004'],
    participations: [{ organisationId: '018f2b1c-7a00-7000-8000-000000000005', personId: null, role: 'chair' }],
    agenda: [{ id: '018f2b1c-7a00-7000-8000-000000000006', startsAt: '10:15', title: 'Opening', speaker: null }],
    documents: [{ id: '018f2b1c-7a00-7000-8000-000000000007', title: 'Agenda', url: 'https://example.org/agenda', fileId: null }],
    decisions: [{ id: '018f2b1c-7a00-7000-8000-000000000008', text: 'Meet again' }],
    followUps: [aFollowUp()],
    translations: { ru: { title: 'Заседание' }, hy: { title: 'Նիստ' } },
    illustrative: false,
    startUtc: '',
    endUtc: '',
    ...fields,
  } satisfies CalendarEvent;
  return { ...event, ...spanOf(event) };
}

export function aFollowUp(fields: Partial<CalendarEvent['followUps'][number]> = {}) {
  return {
    id: '018f2b1c-7a00-7000-8000-000000000009',
    text: 'Send the minutes',
    dueOn: '2024-05-01',
    responsible: 'Secretariat',
    done: false,
    measureId: null,
    ...fields,
  };
}
