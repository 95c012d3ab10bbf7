/** The charts of a page, as the catalogue lists them, with the drawer of the rows behind their marks. */
import { charts, type ChartPage, type ChartRow } from '#contract/charts';
import { Columns, type ColumnSpan } from '../ui/section.tsx';
import { ChartCard } from './chart-card.tsx';
import { useChartSpecs, type Names } from './chart-words.ts';
import { RowsDrawer } from './rows-drawer.tsx';
import { useRowsQuestion } from './rows-question.ts';

/** Two in a row; of an odd number the last three share one. */
function spanOf(index: number, count: number): ColumnSpan {
  return count % 2 === 1 && count > 2 && index >= count - 3 ? 4 : 6;
}

export function ChartGrid({ names, page }: { names: Names; page: ChartPage }) {
  const specOf = useChartSpecs(names);
  const [, ask] = useRowsQuestion();
  const rows = charts.filter((row: ChartRow) => row.on.includes(page));
  return (
    <>
      <Columns>
        {rows.map((row, index) => (
          <ChartCard key={row.id} spec={specOf(row)} onOpen={ask} span={spanOf(index, rows.length)} />
        ))}
      </Columns>
      <RowsDrawer names={names} />
    </>
  );
}
