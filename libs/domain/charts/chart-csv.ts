/** A table as CSV (RFC 4180) that Excel opens with every alphabet and without running anything that stands in it. */

export type Cell = string | number | null;

/** Spreadsheets run what begins so (and what they find after a tab or a line break at the start). */
const armed = /^[=+\-@\t\r\n]/;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  // Numbers are our own and stay numbers, negative ones too.
  if (typeof cell === 'number') return String(cell);
  const text = armed.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Begins with a byte order mark, by which Excel knows UTF-8; lines end as RFC 4180 says. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}
