/** What a list of the administration is given, whether it is drawn as a table or as cards. */
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ApiProblem } from '../api-problem.ts';
import type { Column } from './noun.ts';
import type { RowAction } from './row-menu.tsx';

interface Answer<T> {
  data: T[] | undefined;
  error: ApiProblem | null;
  refetch: () => unknown;
}

export interface NounTableProps<T> {
  /** What the table holds, for screen readers: "People". */
  name: string;
  answer: Answer<T>;
  columns: Column<T>[];
  titleOf: (row: T) => string;
  alsoFound?: ((row: T) => string) | undefined;
  /** `name`, or `-deletedAt` from the end. */
  order: string;
  /** Opens a row: its first cell is a button then. */
  onOpen?: ((row: T) => void) | undefined;
  actions?: (row: T) => RowAction[];
  add?: { label: string; onClick: () => void };
  /** Stands in the place of the search, where there is always a handful: a heading. */
  head?: ReactNode;
  /** More controls beside the search. */
  tools?: ReactNode;
  empty: { icon: Icon; title: string; text: string };
}
