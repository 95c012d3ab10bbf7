import { createIntl } from 'react-intl';
import { healthReasonOf } from '#domain/health-reason';
import { en } from '../../../../../../apps/web/src/messages/en.ts';
import { healthSentence } from '../../../../../../apps/web/src/pages/priorities/health-words.ts';
import type { Wording } from '../../../../../../apps/web/src/ui/date-words.ts';

const intl = createIntl({ locale: 'en-GB', messages: en });
const wording: Wording = { locale: 'en-GB', t: (id, values) => intl.formatMessage({ id }, values), year: 2024 };
const due = { dueOn: '2024-04-09', asOf: '2024-03-01' };

test.each([
  ['All of it is delivered.', { ...due, earned: 100, planned: 50 }],
  ['Nothing is planned by this day, and nothing was delivered.', { ...due, earned: 0, planned: 0 }],
  ['It was due on 9 April 2024 and is not complete.', { earned: 90, planned: 100, dueOn: '2024-04-09', asOf: '2024-04-10' }],
  ['Delivered 30% of the 50% planned by this day: SPI 0.60 is below 0.7.', { ...due, earned: 30, planned: 50 }],
  ['Delivered 40% of the 50% planned by this day: SPI 0.80 is below 0.9.', { ...due, earned: 40, planned: 50 }],
  ['SPI 0.8996 shows as 0.90, yet lies below 0.9: health goes by the figure before rounding.', { ...due, earned: 44.98, planned: 50 }],
  ['SPI 1.20 is at least 0.9.', { ...due, earned: 60, planned: 50 }],
  ['Something was delivered before anything was planned.', { ...due, earned: 5, planned: 0 }],
])('%s', (sentence, standing) => {
  expect(healthSentence({ ...healthReasonOf(standing), standing }, wording)).toBe(sentence);
});
