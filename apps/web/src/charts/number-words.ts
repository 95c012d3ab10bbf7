/** Numbers of charts as text. */
import type { ChartTable } from '#domain/charts/chart-table';

/** `72.6 %` or `14`; a dash for what is not known. */
export function markWords(value: number | null, unit: ChartTable['unit'], locale: string, digits = 1): string {
  if (value === null) return '–';
  if (unit === 'count') return new Intl.NumberFormat(locale).format(value);
  return new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    value / 100,
  );
}

/** Cuts at the end of a word where it can, with an ellipsis. */
export function cutWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = cut.lastIndexOf(' ');
  return `${(end > most * 0.6 ? cut.slice(0, end) : cut).trimEnd()}…`;
}

/** At most two lines of about so many characters each. */
export function twoLines(text: string, most: number): string[] {
  if (text.length <= most) return [text];
  const end = text.lastIndexOf(' ', most);
  if (end <= 0) return [cutWords(text, most)];
  return [text.slice(0, end), cutWords(text.slice(end + 1), most)];
}
