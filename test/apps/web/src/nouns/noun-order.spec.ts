/** Finding and sorting rows in the browser. */
import { findRows, readOrder, sortRows } from '../../../../../apps/web/src/nouns/noun-order.ts';
import type { Column } from '../../../../../apps/web/src/nouns/noun.ts';

interface Row {
  name: string;
  note: string;
}
const column: Column<Row> = { key: 'name', label: 'admin.field.name', text: (row) => row.name };
const row = (name: string, note = ''): Row => ({ name, note });
const names = (rows: Row[]) => rows.map(({ name }) => name);

it('finds rows that hold every word, whatever the case and the accents, in any text', () => {
  const rows = [row('Érevan office', 'Armenia'), row('Erevan'), row('Minsk', 'Belarus')];
  expect(names(findRows(rows, 'erevan', [(one) => one.name]))).toEqual(['Érevan office', 'Erevan']);
  expect(names(findRows(rows, 'ARMENIA office', [(one) => one.name, (one) => one.note]))).toEqual(['Érevan office']);
  expect(findRows(rows, '  ', [(one) => one.name])).toHaveLength(3);
});

it('sorts after the alphabet and by numbers within names', () => {
  const rows = [row('Group 10'), row('group 2'), row('Älpha'), row('Zulu')];
  expect(names(sortRows(rows, column, false, 'en-GB'))).toEqual(['Älpha', 'group 2', 'Group 10', 'Zulu']);
  expect(names(sortRows(rows, column, true, 'en-GB'))).toEqual(['Zulu', 'Group 10', 'group 2', 'Älpha']);
});

it('puts rows with nothing there last in both directions', () => {
  const rows = [row(''), row('B'), row('A')];
  expect(names(sortRows(rows, column, false, 'en-GB'))).toEqual(['A', 'B', '']);
  expect(names(sortRows(rows, column, true, 'en-GB'))).toEqual(['B', 'A', '']);
});

it('reads the order from the address', () => {
  expect(readOrder('-startsOn', 'name')).toEqual({ key: 'startsOn', descending: true });
  expect(readOrder(null, 'name')).toEqual({ key: 'name', descending: false });
});
