/** A chart on a canvas, by Chart.js; loaded when the first chart is shown. Marks are opened by click, or by arrows and Enter. */
import { VisuallyHidden } from '@mantine/core';
import type { Chart as ChartOf } from 'chart.js';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { RowsBehind } from '#contract/charts';
import { useText } from '../text.tsx';
import { barConfig } from './bar-config.ts';
import type { Drawing } from './chart-defaults.ts';
import { Chart } from './chart-js.ts';
import type { ChartSpec } from './chart-spec.ts';
import { curveConfig } from './curve-config.ts';
import { useDrawingLanguage } from './drawing.ts';
import { marksInOrder, stepMark, type MarkPlace } from './mark-order.ts';
import { markWords } from './number-words.ts';
import { usePalette } from './palette.ts';
import classes from './chart-card.module.css';

interface ChartCanvasProps {
  spec: ChartSpec;
  onOpen: (behind: RowsBehind) => void;
}

/** What a click hits: the mark under the pointer, or the sum of the category where it hits none. */
function behindAt(chart: ChartOf, spec: ChartSpec, event: Event): RowsBehind | null {
  const { marks, totals } = spec.table;
  const [mark] = chart.getElementsAtEventForMode(event, 'nearest', { intersect: true }, false);
  const [category] = chart.getElementsAtEventForMode(
    event,
    'index',
    { intersect: false, axis: spec.form === 'columns' || spec.form === 'curve' ? 'x' : 'y' },
    false,
  );
  const exact = mark === undefined ? null : (marks[mark.index]?.[mark.datasetIndex]?.behind ?? null);
  if (exact !== null || category === undefined) return exact;
  return totals === null ? (marks[category.index]?.[category.datasetIndex]?.behind ?? null) : (totals[category.index]?.behind ?? null);
}

/** Chart.js misses a change of size that comes while a chart is made anew; this one sees it. @returns how to stop */
function keepSize(chart: ChartOf, canvas: HTMLCanvasElement): () => void {
  const box = canvas.parentElement;
  if (box === null) return () => undefined;
  let frame = 0;
  const watcher = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (Math.abs(chart.width - box.clientWidth) > 1) chart.resize();
    });
  });
  watcher.observe(box);
  return () => {
    cancelAnimationFrame(frame);
    watcher.disconnect();
  };
}

/** Makes the chart anew whenever its numbers, words or colours change. */
function useChart(drawing: Drawing, onOpen: (behind: RowsBehind) => void) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<ChartOf | null>(null);
  const open = useRef(onOpen);
  useEffect(() => {
    open.current = onOpen;
  }, [onOpen]);
  useEffect(() => {
    const { current } = canvas;
    if (current === null) return;
    const { spec } = drawing;
    const config = spec.form === 'curve' ? curveConfig(drawing) : barConfig(drawing);
    const made: ChartOf = config.type === 'line' ? new Chart(current, config) : new Chart(current, config);
    chart.current = made;
    const click = (event: MouseEvent) => {
      const behind = behindAt(made, spec, event);
      if (behind !== null) open.current(behind);
    };
    const move = (event: MouseEvent) => {
      current.style.cursor = behindAt(made, spec, event) === null ? 'default' : 'pointer';
    };
    const release = keepSize(made, current);
    current.addEventListener('click', click);
    current.addEventListener('mousemove', move);
    return () => {
      release();
      current.removeEventListener('click', click);
      current.removeEventListener('mousemove', move);
      chart.current = null;
      made.destroy();
    };
  }, [drawing]);
  return { canvas, chart };
}

/** Shows the tooltip of a mark as if the pointer were on it. */
function point(chart: ChartOf | null, place: MarkPlace | null): void {
  if (chart === null) return;
  const active = place === null ? [] : [{ datasetIndex: place.series, index: place.category }];
  const element = place === null ? undefined : chart.getDatasetMeta(place.series).data[place.category];
  chart.setActiveElements(active);
  chart.tooltip?.setActiveElements(active, { x: element?.x ?? 0, y: element?.y ?? 0 });
  chart.update('none');
}

export function ChartCanvas({ spec, onOpen }: ChartCanvasProps) {
  const t = useText();
  const palette = usePalette();
  const language = useDrawingLanguage();
  const drawing = useMemo<Drawing>(() => ({ spec, palette, ...language }), [spec, palette, language]);
  const { canvas, chart } = useChart(drawing, onOpen);
  const [place, setPlace] = useState<MarkPlace | null>(null);
  const keys = useId();
  const order = useMemo(() => marksInOrder(spec), [spec]);
  const mark = place === null ? undefined : spec.table.marks[place.category]?.[place.series];

  const press = (event: KeyboardEvent) => {
    const next = stepMark(order, place, event.key, spec.form);
    if (next !== undefined) {
      event.preventDefault();
      setPlace(next);
      point(chart.current, next);
    } else if (event.key === 'Enter' && mark?.behind) {
      event.preventDefault();
      onOpen(mark.behind);
    }
  };
  const leave = () => {
    setPlace(null);
    point(chart.current, null);
  };
  const said =
    place === null || mark === undefined
      ? ''
      : t('charts.mark', {
          category: spec.categories[place.category]?.full ?? '',
          series: spec.series[place.series]?.name ?? '',
          value: markWords(mark.value, spec.table.unit, language.locale),
        });

  return (
    <div
      className={classes.canvas}
      role="group"
      aria-roledescription={t('charts.roleDescription')}
      aria-label={`${spec.title}. ${spec.subtitle}`}
      aria-describedby={keys}
      tabIndex={0}
      onKeyDown={press}
      onBlur={leave}
    >
      <canvas ref={canvas} aria-hidden />
      <VisuallyHidden id={keys}>{t('charts.keys')}</VisuallyHidden>
      <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
    </div>
  );
}
