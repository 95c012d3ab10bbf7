/** What a table shows of its rows: the search and the order, which stand in the address. */
import { useDebouncedCallback } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useAddressParam } from '../address.tsx';
import { useLocaleTag } from '../text.tsx';
import { findRows, readOrder, sortRows, type Order } from './noun-order.ts';
import type { NounTableProps } from './noun-list.ts';

export interface TableView<T> {
  all: T[];
  found: T[];
  search: string;
  setSearch: (text: string) => void;
  order: Order;
  /** Sorts by a column; the other way round where it is sorted by it already. */
  sortBy: (key: string) => void;
}

type Viewed<T> = Pick<NounTableProps<T>, 'answer' | 'columns' | 'alsoFound' | 'order'>;

export function useTableView<T>({ answer, columns, alsoFound, order: otherwise }: Viewed<T>): TableView<T> {
  const locale = useLocaleTag();
  const [asked, setAsked] = useAddressParam('q');
  const [sorted, setSorted] = useAddressParam('sort');
  const [search, setText] = useState(asked ?? '');
  const keep = useDebouncedCallback((text: string) => setAsked(text.trim()), 300);
  const order = readOrder(sorted, otherwise);
  const { key, descending } = order;
  const all = useMemo(() => answer.data ?? [], [answer.data]);
  const found = useMemo(() => {
    const column = columns.find((one) => one.key === key) ?? columns[0];
    const texts = [...columns.map((one) => one.text), ...(alsoFound === undefined ? [] : [alsoFound])];
    const rows = findRows(all, search, texts);
    return column === undefined ? rows : sortRows(rows, column, descending, locale);
  }, [all, columns, alsoFound, search, key, descending, locale]);
  const setSearch = (text: string) => {
    setText(text);
    keep(text);
  };
  const sortBy = (next: string) => {
    const said = next === key && !descending ? `-${next}` : next;
    setSorted(said === otherwise ? null : said);
  };
  return { all, found, search, setSearch, order, sortBy };
}
