/** A heat map that is a table: a row a priority, a column a month, the deeper the more; each number opens its rows. */
import { useMediaQuery } from '@mantine/hooks';
import { useIntl } from 'react-intl';
import type { RowsBehind } from '#contract/charts';
import { useText } from '../text.tsx';
import { PriorityBadge } from '../ui/priority-badge.tsx';
import type { CategoryWords, ChartSpec, SeriesWords } from './chart-spec.ts';
import { heatFill, highestMark } from './heat.ts';
import { markWords } from './number-words.ts';
import { usePalette } from './palette.ts';
import classes from './heat-grid.module.css';

interface HeatGridProps {
  spec: ChartSpec;
  onOpen: (behind: RowsBehind) => void;
}

/** On a phone the months stand below each other, so that each number has room for a finger. */
export function HeatGrid({ spec, onOpen }: HeatGridProps) {
  const isPhone = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  const months = spec.categories.map((words, index) => ({ index, key: words.full, heading: <MonthHeading words={words} /> }));
  const priorities = spec.series.map((words, index) => ({
    index,
    key: words.name,
    heading: <SeriesHeading words={words} isShort={isPhone} />,
  }));
  const [rows, columns] = isPhone ? [months, priorities] : [priorities, months];
  return (
    <table className={classes.grid} data-upright={isPhone || undefined}>
      <thead>
        <tr>
          <td />
          {columns.map(({ key, heading }) => (
            <th key={key} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.heading}</th>
            {columns.map((column) => (
              <HeatCell
                key={column.key}
                spec={spec}
                category={(isPhone ? row : column).index}
                series={(isPhone ? column : row).index}
                onOpen={onOpen}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MonthHeading({ words }: { words: CategoryWords }) {
  return <span title={words.full}>{words.short}</span>;
}

function SeriesHeading({ words, isShort }: { words: SeriesWords; isShort: boolean }) {
  const { name, priority } = words;
  if (isShort && priority !== undefined) return <PriorityBadge priority={priority} size="sm" />;
  return (
    <span className={classes.name} title={name}>
      {priority !== undefined && <PriorityBadge priority={priority} size="sm" />}
      <span className={classes.title} aria-hidden>
        {name.replace(/^\d+ /, '')}
      </span>
    </span>
  );
}

function HeatCell({ spec, category, series, onOpen }: HeatGridProps & { category: number; series: number }) {
  const t = useText();
  const { locale } = useIntl();
  const palette = usePalette();
  const mark = spec.table.marks[category]?.[series];
  const words = spec.series[series];
  const behind = mark?.behind ?? null;
  const value = markWords(mark?.value ?? null, 'count', locale);
  if (behind === null || words === undefined) return <td className={classes.none}>{value}</td>;
  const { fill, ink } = heatFill(mark?.value ?? 0, highestMark(spec), words, palette);
  const what = t('charts.mark', { category: spec.categories[category]?.full ?? '', series: words.name, value });
  return (
    <td>
      <button
        type="button"
        style={{ background: fill, color: ink }}
        onClick={() => onOpen(behind)}
        title={what}
        aria-label={t('charts.open', { what })}
      >
        {value}
      </button>
    </td>
  );
}
