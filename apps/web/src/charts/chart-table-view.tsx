/** A chart as a table: the same numbers, each opening the rows that it counts. */
import { Table } from '@mantine/core';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { RowsBehind } from '#contract/charts';
import type { Mark } from '#domain/charts/chart-table';
import { useText } from '../text.tsx';
import { PriorityBadge } from '../ui/priority-badge.tsx';
import type { ChartSpec } from './chart-spec.ts';
import { markWords } from './number-words.ts';
import { sortedCategories, type TableOrder } from './table-order.ts';
import classes from './chart-card.module.css';

interface ChartTableViewProps {
  spec: ChartSpec;
  onOpen: (behind: RowsBehind) => void;
}

export function ChartTableView({ spec, onOpen }: ChartTableViewProps) {
  const t = useText();
  const { locale } = useIntl();
  const [order, setOrder] = useState<TableOrder | null>(null);
  const { table, series, categories } = spec;
  const columns = [...series.map(({ name }) => name), ...(table.totals === null || series.length < 2 ? [] : [t('charts.total')])];
  const numbered = table.dimension === 'priority';
  return (
    <div className={classes.table} tabIndex={0} role="group" aria-label={spec.title}>
      <Table fz="xs" horizontalSpacing="xs" verticalSpacing={3} stickyHeader highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <SortableHeading label={spec.across} column="category" order={order} onOrder={setOrder} />
            {columns.map((name, index) => (
              <SortableHeading
                key={name}
                label={name}
                column={index}
                order={order}
                onOrder={setOrder}
                number={series[index]?.priority?.number}
              />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sortedCategories(
            table,
            order,
            categories.map(({ full }) => full),
            locale,
          ).map((index) => (
            <Table.Tr key={index}>
              <Table.Th scope="row" className={classes.rowHeading}>
                {numbered && categories[index]?.priority ? <NamedPriority words={categories[index]} /> : categories[index]?.full}
              </Table.Th>
              {columns.map((name, column) => (
                <Table.Td key={name} className={classes.number}>
                  <MarkCell
                    mark={table.marks[index]?.[column] ?? table.totals?.[index]}
                    what={`${categories[index]?.full ?? ''}, ${name}`}
                    unit={table.unit}
                    onOpen={onOpen}
                  />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function NamedPriority({ words }: { words: ChartSpec['categories'][number] }) {
  const { priority, full } = words;
  return (
    <span className={classes.named}>
      {priority !== undefined && (
        <PriorityBadge
          priority={{ number: priority.number, ...(priority.colour === undefined ? {} : { colour: priority.colour }) }}
          size="sm"
        />
      )}
      <span>{full.replace(/^\d+ /, '')}</span>
    </span>
  );
}

interface HeadingProps {
  label: string;
  column: TableOrder['by'];
  order: TableOrder | null;
  onOrder: (order: TableOrder) => void;
  /** The number alone, where the column is a priority. */
  number?: number | undefined;
}

function SortableHeading({ label, column, order, onOrder, number }: HeadingProps) {
  const sorted = order?.by === column;
  const next = { by: column, descending: sorted ? !order.descending : column !== 'category' };
  return (
    <Table.Th
      className={column === 'category' ? undefined : classes.number}
      aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" className={classes.sort} onClick={() => onOrder(next)} title={label} aria-label={label}>
        {number ?? label}
        <span aria-hidden className={classes.arrow}>
          {sorted ? (order.descending ? '↓' : '↑') : ''}
        </span>
      </button>
    </Table.Th>
  );
}

interface MarkCellProps {
  mark: Mark | undefined;
  what: string;
  unit: ChartSpec['table']['unit'];
  onOpen: (behind: RowsBehind) => void;
}

function MarkCell({ mark, what, unit, onOpen }: MarkCellProps) {
  const t = useText();
  const { locale } = useIntl();
  const value = markWords(mark?.value ?? null, unit, locale);
  const behind = mark?.behind ?? null;
  if (behind === null) return <span className={classes.zero}>{value}</span>;
  return (
    <button
      type="button"
      className={classes.open}
      onClick={() => onOpen(behind)}
      aria-label={t('charts.open', { what: `${what}: ${value}` })}
    >
      {value}
    </button>
  );
}
