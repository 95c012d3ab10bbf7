import { cutWords, markWords, twoLines } from '../../../../../apps/web/src/charts/number-words.ts';

test('shares have one decimal, counts none, and what is not known is a dash', () => {
  expect([markWords(62, 'percent', 'en-GB'), markWords(1200, 'count', 'en-GB'), markWords(null, 'count', 'en-GB')]).toEqual([
    '62.0%',
    '1,200',
    '–',
  ]);
});

test('a long name is cut between words where it can, else within one', () => {
  expect(cutWords('Combating arms trafficking', 20)).toBe('Combating arms…');
  expect(cutWords('Rechtsschutzversicherung', 10)).toBe('Rechtsschu…');
});

test('a name takes two lines at most', () => {
  expect(twoLines('Military cooperation', 30)).toEqual(['Military cooperation']);
  expect(twoLines('Combating arms trafficking and organised crime', 20)).toEqual(['Combating arms', 'trafficking and…']);
});
