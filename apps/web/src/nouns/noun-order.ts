/** Finding and sorting the rows of a table in the browser. */
import type { Column } from './noun.ts';

/** Small letters without accents, so that "Erevan" finds "Erévan". */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLocaleLowerCase();
}

/** The rows that hold every word of the search, in any of their columns. */
export function findRows<T>(rows: T[], search: string, textsOf: ((row: T) => string)[]): T[] {
  const words = folded(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = folded(textsOf.map((textOf) => textOf(row)).join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/** `name`, or `-name` from the end. */
export interface Order {
  key: string;
  descending: boolean;
}

export function readOrder(text: string | null, otherwise: string): Order {
  const said = text === null || text === '' ? otherwise : text;
  return said.startsWith('-') ? { key: said.slice(1), descending: true } : { key: said, descending: false };
}

/** In the order of one column, after the language's alphabet; rows with nothing there come last either way. */
export function sortRows<T>(rows: T[], column: Column<T>, descending: boolean, locale: string): T[] {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const valueOf = column.order ?? column.text;
  const compare = (one: string | number, other: string | number) =>
    typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other));
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .sort((a, b) => {
      if (a.value === '' || b.value === '') return (a.value === '' ? 1 : 0) - (b.value === '' ? 1 : 0);
      return compare(a.value, b.value) * (descending ? -1 : 1);
    })
    .map(({ row }) => row);
}
