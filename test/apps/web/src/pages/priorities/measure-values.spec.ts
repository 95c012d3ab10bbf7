import type { Measure } from '#contract/measure';
import { bodyOfMeasure, newMeasure, valuesOfMeasure } from '../../../../../../apps/web/src/pages/priorities/measure-values.ts';

const measure: Measure = {
  ...{ id: 'm', version: 2, createdAt: '2024-01-01T00:00:00Z', updatedAt: '2024-01-01T00:00:00Z', chairmanshipId: 'c', priorityId: 'p' },
  ...{ number: 2, text: 'Hold courses', startsOn: '2024-01-01', dueOn: '2024-12-31', weight: 2, responsibleBodyId: null, dropped: false },
  ...{ indicator: { unit: 'courses', baseline: 0, target: 12 }, milestones: [{ on: '2024-06-30', percent: 50, title: 'Half' }] },
  ...{ translations: { ru: { text: 'Курсы' } }, illustrative: false },
  ...{ percent: 0, planned: 0, spi: null, health: 'not_started', neglected: false, overdue: false, lastActivityOn: null },
};

test('a measure that is opened and sent back unchanged changes nothing', () => {
  const { priorityId, number, text, startsOn, dueOn, weight, responsibleBodyId, indicator, milestones, translations } = measure;
  const same = { priorityId, number, text, startsOn, dueOn, weight, responsibleBodyId, indicator, milestones, translations };
  expect(bodyOfMeasure(valuesOfMeasure(measure), measure.translations)).toEqual(same);
});

test('a new measure takes the next number and the period of the chairmanship', () => {
  const period = { startsOn: '2024-01-01', endsOn: '2024-12-31' };
  expect(newMeasure('p', period, [{ number: 1 }, { number: 4 }])).toMatchObject({ number: 5, startsOn: '2024-01-01', dueOn: '2024-12-31' });
});

test('a number that is none is sent as null, for the server to refuse by its field', () => {
  const body = bodyOfMeasure({ ...valuesOfMeasure(measure), weight: '' }, {});
  expect(JSON.parse(JSON.stringify(body))).toMatchObject({ weight: null });
});
