import type { ProgressItem } from '#contract/progress-item';
import {
  bodyOfActivity,
  errorsOfActivity,
  newActivity,
  numberOf,
  valuesOfItem,
  webLink,
  type ActivityValues,
} from '../../../../../apps/web/src/progress/activity-values.ts';

const remembered = { priorityId: 'p1', measureId: 'm1' };

function typed(of: Partial<ActivityValues> = {}): ActivityValues {
  return { ...newActivity({}, remembered, '2024-04-10'), summary: 'Held', ...of };
}

const item: ProgressItem = {
  ...{ id: 'i', version: 3, createdAt: '2024-04-10T07:00:00Z', updatedAt: '2024-04-10T07:00:00Z', chairmanshipId: 'c' },
  ...{ priorityId: 'p1', measureId: 'm1', eventId: null, occurredOn: '2024-04-10', kind: 'activity', summary: 'Held', detail: '' },
  ...{ percent: 40, value: null, evidence: [{ title: 'Protocol', fileId: 'f' }], state: 'draft', returnNote: null },
  ...{ authorId: 'me', approvedAt: null, approvedBy: null, illustrative: false },
};

test('a new activity stands where the last one was logged, unless the place says where', () => {
  expect(newActivity({}, remembered, '2024-04-10')).toMatchObject({
    ...remembered,
    occurredOn: '2024-04-10',
    kind: 'activity',
    percent: '',
  });
  expect(newActivity({ priorityId: 'p2' }, remembered, '2024-04-10')).toMatchObject({ priorityId: 'p2', measureId: null });
  expect(newActivity({ eventId: 'e' }, remembered, '2024-04-10')).toMatchObject({ priorityId: null, eventId: 'e' });
});

test('an item that is opened and sent back unchanged changes nothing', () => {
  const { priorityId, measureId, eventId, occurredOn, kind, summary, detail, percent, value, evidence } = item;
  const same = { priorityId, measureId, eventId, occurredOn, kind, summary, detail, percent, value, evidence };
  expect(bodyOfActivity(valuesOfItem(item), true)).toEqual(same);
  expect(bodyOfActivity(valuesOfItem({ ...item, percent: null, value: 0 }), true)).toEqual({ ...same, percent: null, value: 0 });
});

test('an empty step is no change and 0 is a step', () => {
  expect(bodyOfActivity(typed({ percent: '' }), false).percent).toBeNull();
  expect(bodyOfActivity(typed({ percent: 0 }), false).percent).toBe(0);
  expect(numberOf(' ')).toBeNull();
});

test('a value goes only to a measure with an indicator, and never beside a percent', () => {
  const values = typed({ percent: 40, value: 5 });
  expect(bodyOfActivity(values, true)).toMatchObject({ percent: null, value: 5 });
  expect(bodyOfActivity({ ...values, asPercent: true }, true)).toMatchObject({ percent: 40, value: null });
  expect(bodyOfActivity(values, false)).toMatchObject({ percent: 40, value: null });
});

test('without a measure nothing stands anywhere', () => {
  expect(bodyOfActivity(typed({ measureId: null, percent: 40 }), false)).toMatchObject({ measureId: null, percent: null, value: null });
});

test('a link that was typed and not yet added goes along', () => {
  const { evidence } = bodyOfActivity(typed({ link: 'https://example.org/news/joint-statement.html' }), false);
  expect(evidence).toEqual([{ title: 'example.org: joint statement', url: 'https://example.org/news/joint-statement.html' }]);
});

test.each([
  ['https://www.example.org/', 'example.org'],
  ['https://example.org/%D0%B0-%D0%B1', 'example.org: а б'],
  ['https://example.org/%E0%A4%A', 'example.org: %E0%A4%A'],
])('the link %s is named %s', (url, title) => {
  expect(webLink(url)?.title).toBe(title);
});

test.each(['', 'example.org', 'ftp://example.org/a', 'https://', 'https://a b', 'javascript:alert(1)'])('%j is no link', (text) => {
  expect(webLink(text)).toBeNull();
});

test.each([
  ['priorityId', { priorityId: null }],
  ['summary', { summary: ' ' }],
  ['occurredOn', { occurredOn: '2024-02-30' }],
  ['percent', { percent: 101 }],
  ['percent', { percent: 'half' }],
  ['value', { value: '-' }],
  ['link', { link: 'example.org' }],
] as [string, Partial<ActivityValues>][])('the field %s is refused for %j', (field, of) => {
  expect(Object.keys(errorsOfActivity(typed(of), (id) => id))).toEqual([field]);
});

test('nothing is refused that can be sent', () => {
  expect(errorsOfActivity(typed({ percent: 100, link: 'https://example.org' }), (id) => id)).toEqual({});
});
