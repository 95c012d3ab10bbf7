/** Makes what the domain's tests calculate with: full valid defaults, of which a test names only what it is about. */
import type { Milestone } from '#contract/measure';
import type { Snapshot, SnapshotEvent, SnapshotItem, SnapshotMeasure, SnapshotPriority } from '#domain/dashboard';
import { spanOf } from '#domain/schedule';

let made = 0;

function newId(): string {
  made += 1;
  return `00000000-0000-7000-8000-${String(made).padStart(12, '0')}`;
}

export function aChairmanship(of: Partial<Snapshot['chairmanship']> = {}): Snapshot['chairmanship'] {
  return { id: newId(), startsOn: '2024-01-01', endsOn: '2024-12-31', timeZone: 'Asia/Almaty', ...of };
}

export function aPriority(of: Partial<SnapshotPriority> = {}): SnapshotPriority {
  return { id: newId(), number: 1, title: 'Military cooperation', colour: '#3c2ea4', weight: 1, ownerIds: [], ...of };
}

export function aMilestone(on: string, percent: number): Milestone {
  return { on, percent, title: 'Draft agreed' };
}

/** Planned over the hundred days 1 January to 9 April 2024: one percent a day. */
export function aMeasure(of: Partial<SnapshotMeasure> = {}): SnapshotMeasure {
  const plan = { startsOn: '2024-01-01', dueOn: '2024-04-09', weight: 1, indicator: null, milestones: [], dropped: false };
  return { id: newId(), priorityId: 'p', ...plan, ...of };
}

export function anItem(of: Partial<SnapshotItem> = {}): SnapshotItem {
  return {
    id: newId(),
    priorityId: 'p',
    measureId: null,
    eventId: null,
    occurredOn: '2024-02-01',
    createdAt: '2024-02-01T06:00:00.000Z',
    state: 'approved',
    percent: null,
    value: null,
    evidence: [],
    ...of,
  };
}

/** Its instants follow from its times. */
export function anEvent(of: Partial<Omit<SnapshotEvent, 'startUtc' | 'endUtc'>> = {}): SnapshotEvent {
  const event = {
    id: newId(),
    title: 'Meeting of the Military Committee',
    kind: 'statutory_meeting' as const,
    status: 'confirmed' as const,
    bodyId: null,
    priorityIds: ['p'],
    allDay: false,
    start: '2024-02-01T10:00:00',
    end: '2024-02-01T12:00:00',
    timeZone: 'Asia/Almaty',
    location: null,
    ...of,
  };
  return { ...event, ...spanOf(event) };
}

export function aSnapshot(of: Partial<Snapshot> = {}): Snapshot {
  return { chairmanship: aChairmanship(), priorities: [aPriority({ id: 'p' })], measures: [], items: [], events: [], ...of };
}
