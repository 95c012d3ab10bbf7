import { csvOf } from '#domain/charts/chart-csv';

test('a table begins with a byte order mark, and its lines end as RFC 4180 says', () => {
  expect(
    csvOf([
      ['Month', 'Activities'],
      ['April 2024', 3],
    ]),
  ).toBe('\uFEFFMonth,Activities\r\nApril 2024,3\r\n');
});

test.each(['=1+1', '+7 727', '-2', '@SUM(A1)', '\tx', '\rx'])('a text that begins like a formula (%p) is disarmed', (text) => {
  expect(csvOf([[text]])).toMatch(/^\uFEFF"?'/);
});

test('numbers stay numbers, with a point, negative ones too; nothing is nothing', () => {
  expect(csvOf([[-1.5, 61.2, 0, null]])).toBe('\uFEFF-1.5,61.2,0,\r\n');
});

test('commas, quotes and line breaks stand in quotes, and Cyrillic as it is', () => {
  expect(csvOf([['Партнёры, „A"', 'a\nb']])).toBe('\uFEFF"Партнёры, „A""","a\nb"\r\n');
});
