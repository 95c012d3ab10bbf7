/** A chart in its card: what is seen, of what and when; the same as a table; as a picture or a file; every mark opens its rows. */
import { ActionIcon, Menu, SegmentedControl, Skeleton } from '@mantine/core';
import { IconChartBar, IconDownload, IconTable } from '@tabler/icons-react';
import { lazy, Suspense, useState, type CSSProperties } from 'react';
import type { RowsBehind } from '#contract/charts';
import { useText } from '../text.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PriorityBadge } from '../ui/priority-badge.tsx';
import { Section, type ColumnSpan } from '../ui/section.tsx';
import { useTell } from '../ui/tell.tsx';
import { chartCsv, chartFileName, saveFile } from './chart-file.ts';
import { drawnCount, hasMarks, leftOut, type ChartSpec } from './chart-spec.ts';
import { ChartTableView } from './chart-table-view.tsx';
import { useDrawingLanguage } from './drawing.ts';
import { HeatGrid } from './heat-grid.tsx';
import { legendOf } from './legend.ts';
import { usePalette } from './palette.ts';
import classes from './chart-card.module.css';

const ChartCanvas = lazy(() => import('./chart-canvas.tsx').then((file) => ({ default: file.ChartCanvas })));

type ShownAs = 'chart' | 'table';

interface ChartCardProps {
  spec: ChartSpec;
  /** A mark or a cell of the table was opened. */
  onOpen: (behind: RowsBehind) => void;
  span?: ColumnSpan;
}

/** Bars need their height each; what lies in time is as high as it reads well. */
function heightOf(spec: ChartSpec): number {
  if (spec.form === 'bars' || spec.form === 'bullets') return Math.max(180, drawnCount(spec) * 38 + 30);
  return spec.form === 'grid' ? spec.series.length * 36 + 24 : 296;
}

export function ChartCard({ spec, onOpen, span = 6 }: ChartCardProps) {
  const [shownAs, setShownAs] = useState<ShownAs>('chart');
  const height = heightOf(spec);
  return (
    <div className={classes.cell} data-span={span} style={{ '--chart-height': `${height}px` } as CSSProperties}>
      <Section title={spec.title} subtitle={spec.subtitle} actions={<ChartActions spec={spec} shownAs={shownAs} onShow={setShownAs} />}>
        <div className={classes.body}>
          {shownAs === 'table' ? <ChartTableView spec={spec} onOpen={onOpen} /> : <Drawn spec={spec} onOpen={onOpen} height={height} />}
        </div>
      </Section>
    </div>
  );
}

function Drawn({ spec, onOpen, height }: Omit<ChartCardProps, 'span'> & { height: number }) {
  const t = useText();
  if (!hasMarks(spec))
    return <EmptyState compact icon={IconChartBar} title={t('charts.empty')} text={t('charts.emptyText', { asOf: spec.asOfWords })} />;
  if (spec.form === 'grid') return <HeatGrid spec={spec} onOpen={onOpen} />;
  const left = leftOut(spec);
  return (
    <>
      <Legend spec={spec} />
      <Suspense fallback={<Skeleton height={height} />}>
        <ChartCanvas spec={spec} onOpen={onOpen} />
      </Suspense>
      {left.rows > 0 && <div className={classes.more}>{t('charts.more', left)}</div>}
    </>
  );
}

function Legend({ spec }: { spec: ChartSpec }) {
  const palette = usePalette();
  const entries = legendOf(spec, palette);
  if (entries.length === 0) return null;
  return (
    <ul className={classes.legend} data-titled={entries.some(({ priority }) => priority !== undefined) || undefined}>
      {entries.map(({ name, colour, tick, priority }) => (
        <li key={name} title={name}>
          {priority === undefined ? (
            <span className={tick ? classes.tick : classes.swatch} style={{ background: colour }} aria-hidden />
          ) : (
            <PriorityBadge priority={{ ...priority }} size="sm" />
          )}
          <span className={classes.legendName} aria-hidden={priority !== undefined}>
            {priority === undefined ? name : name.replace(/^\d+ /, '')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function ChartActions({ spec, shownAs, onShow }: { spec: ChartSpec; shownAs: ShownAs; onShow: (as: ShownAs) => void }) {
  const t = useText();
  const { title } = spec;
  return (
    <>
      <SegmentedControl
        size="xs"
        value={shownAs}
        onChange={(value) => onShow(value === 'table' ? 'table' : 'chart')}
        aria-label={t('charts.shownAs', { title })}
        data={[
          { value: 'chart', label: <ModeIcon icon={IconChartBar} label={t('charts.asChart')} /> },
          { value: 'table', label: <ModeIcon icon={IconTable} label={t('charts.asTable')} /> },
        ]}
      />
      <ExportMenu spec={spec} />
    </>
  );
}

function ModeIcon({ icon: Sign, label }: { icon: typeof IconTable; label: string }) {
  return <Sign size={16} stroke={1.5} aria-label={label} role="img" style={{ display: 'block' }} />;
}

function ExportMenu({ spec }: { spec: ChartSpec }) {
  const t = useText();
  const tell = useTell();
  const language = useDrawingLanguage();
  const savePicture = async () => {
    try {
      const { chartPicture } = await import('./chart-picture.ts');
      saveFile(await chartPicture(spec, language), chartFileName(spec, 'png'));
    } catch (error) {
      tell.failed(error);
    }
  };
  const saveTable = () => saveFile(new Blob([chartCsv(spec, t)], { type: 'text/csv;charset=utf-8' }), chartFileName(spec, 'csv'));
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="md" aria-label={t('charts.exports', { title: spec.title })}>
          <IconDownload size={16} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void savePicture()}>{t('charts.exportPng')}</Menu.Item>
        <Menu.Item onClick={saveTable}>{t('charts.exportCsv')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
