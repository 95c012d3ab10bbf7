/** Numbers as the page writes them: tabular, the unit lighter, and the large ones of a headline. */
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Explained } from './health-badge.tsx';
import classes from './figure.module.css';

/** A percent of 0 to 100 as text: `61.2%`. */
export function percentWords(percent: number, locale: string, digits = 1): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(percent / 100);
}

/** `61.2 %` with a lighter sign, in the order and with the space of the language. */
export function Percent({ value, digits = 1 }: { value: number; digits?: number }) {
  const { locale } = useIntl();
  const parts = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).formatToParts(value / 100);
  return (
    <span className={classes.number}>
      {parts.map((part, index) =>
        part.type === 'percentSign' ? (
          <span key={index} className={classes.unit}>
            {part.value}
          </span>
        ) : (
          part.value
        ),
      )}
    </span>
  );
}

/** A number, with its unit lighter: `<Num value={1234} unit="courses" />`. Null is a dash. */
export function Num({ value, digits, unit, signed = false }: { value: number | null; digits?: number; unit?: string; signed?: boolean }) {
  const { locale } = useIntl();
  const format = new Intl.NumberFormat(locale, {
    ...(digits === undefined ? { maximumFractionDigits: 2 } : { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    signDisplay: signed ? 'exceptZero' : 'auto',
  });
  return (
    <span className={classes.number}>
      {value === null ? '–' : format.format(value)}
      {unit !== undefined && <span className={classes.word}> {unit}</span>}
    </span>
  );
}

interface FigureProps {
  label: string;
  children: ReactNode;
  /** One line on what is counted, on hover and focus of the label. */
  explain?: string;
  /** Something small after the number: a change, a health. */
  beside?: ReactNode;
}

/** A headline figure: label above, number large, something small beside it. */
export function Figure({ label, children, explain, beside }: FigureProps) {
  return (
    <div className={classes.figure}>
      <div className={classes.label}>{explain === undefined ? label : <Explained text={explain}>{label}</Explained>}</div>
      <div className={classes.value}>
        <span>{children}</span>
        {beside !== undefined && <span className={classes.beside}>{beside}</span>}
      </div>
    </div>
  );
}
