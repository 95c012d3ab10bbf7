/** The rows of a list as a table: the first cell opens the row, the last one holds what else can be done. */
import { Table, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../text.tsx';
import type { NounTableProps } from './noun-list.ts';
import type { Column } from './noun.ts';
import { RowMenu } from './row-menu.tsx';
import type { TableView } from './table-view.ts';
import classes from './noun-table.module.css';

export interface ListProps<T> extends NounTableProps<T> {
  rows: T[];
  view: TableView<T>;
}

export function NounRows<T extends { id: string }>({ name, columns, rows, view, actions, onOpen, titleOf }: ListProps<T>) {
  const t = useText();
  return (
    <Table.ScrollContainer minWidth={560} type="native">
      <Table aria-label={name} className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} view={view} />
            ))}
            {actions !== undefined && (
              <Table.Th>
                <VisuallyHidden>{t('admin.actions')}</VisuallyHidden>
              </Table.Th>
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id} className={onOpen === undefined ? '' : classes.opens}>
              {columns.map((column, index) => (
                <Table.Td key={column.key} className={column.narrow === true ? classes.narrow : ''}>
                  {index === 0 ? <Title row={row} column={column} onOpen={onOpen} /> : contentOf(column, row)}
                </Table.Td>
              ))}
              {actions !== undefined && (
                <Table.Td className={classes.menu}>
                  <RowMenu title={titleOf(row)} actions={actions(row)} />
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function HeadCell<T>({ column, view }: { column: Column<T>; view: TableView<T> }) {
  const t = useText();
  const { key, descending } = view.order;
  const isSorted = key === column.key;
  const Arrow = isSorted && descending ? IconArrowDown : IconArrowUp;
  return (
    <Table.Th aria-sort={isSorted ? (descending ? 'descending' : 'ascending') : 'none'}>
      <UnstyledButton className={classes.sort} data-sorted={isSorted} onClick={() => view.sortBy(column.key)}>
        {t(column.label)}
        <Arrow size={14} stroke={1.75} aria-hidden />
      </UnstyledButton>
    </Table.Th>
  );
}

/** The button covers its whole row, so that a click anywhere opens it. */
export function Title<T>({ row, column, onOpen }: { row: T; column: Column<T>; onOpen?: ((row: T) => void) | undefined }) {
  if (onOpen === undefined) return <span className={classes.title}>{contentOf(column, row)}</span>;
  return (
    <UnstyledButton className={`${classes.title} ${classes.open}`} onClick={() => onOpen(row)}>
      {contentOf(column, row)}
    </UnstyledButton>
  );
}

export function contentOf<T>(column: Column<T>, row: T): ReactNode {
  return column.show?.(row) ?? column.text(row);
}
