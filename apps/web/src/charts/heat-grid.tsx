/** A heat map that is a table: a row a priority, a column a month, the deeper the more; each number opens its rows. */
import { useIntl } from 'react-intl';
import type { RowsBehind } from '#contract/charts';
import { useText } from '../text.tsx';
import { PriorityBadge } from '../ui/priority-badge.tsx';
import type { ChartSpec } from './chart-spec.ts';
import { heatFill, highestMark } from './heat.ts';
import { markWords } from './number-words.ts';
import { usePalette } from './palette.ts';
import classes from './heat-grid.module.css';

interface HeatGridProps {
  spec: ChartSpec;
  onOpen: (behind: RowsBehind) => void;
}

export function HeatGrid({ spec, onOpen }: HeatGridProps) {
  const { categories, series } = spec;
  return (
    <div className={classes.scroll}>
      <table className={classes.grid}>
        <thead>
          <tr>
            <td />
            {categories.map(({ short, full }) => (
              <th key={full} scope="col" abbr={full} title={full}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map(({ name, priority }, index) => (
            <tr key={name}>
              <th scope="row" title={name}>
                <span className={classes.name}>
                  {priority !== undefined && (
                    <PriorityBadge
                      priority={{ number: priority.number, ...(priority.colour === undefined ? {} : { colour: priority.colour }) }}
                      size="sm"
                    />
                  )}
                  <span className={classes.title}>{name.replace(/^\d+ /, '')}</span>
                </span>
              </th>
              {categories.map((_, category) => (
                <HeatCell key={category} spec={spec} category={category} series={index} onOpen={onOpen} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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
