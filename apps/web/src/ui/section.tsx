/** Cards, and the grid of twelve columns on which they line up across the page. */
import { useId, type ReactNode } from 'react';
import classes from './section.module.css';

/** How many of twelve columns a card takes on a wide screen: 3 to 6 take half on a tablet, all take one row on a phone. */
export type ColumnSpan = 3 | 4 | 5 | 6 | 7 | 8 | 9 | 12;

interface SurfaceProps {
  children: ReactNode;
  span?: ColumnSpan;
  /** Content goes to the edge: tables and lists. */
  flush?: boolean;
}

/** A plain card without a heading. */
export function Surface({ children, span, flush = false }: SurfaceProps) {
  return (
    <div className={flush ? `${classes.surface} ${classes.flush}` : classes.surface} data-span={span}>
      {children}
    </div>
  );
}

interface SectionProps extends SurfaceProps {
  title: string;
  /** What stands before the title: a priority's badge. */
  mark?: ReactNode;
  /** Of what and when. */
  subtitle?: ReactNode;
  /** Small controls at the right of the title. */
  actions?: ReactNode;
}

/** A card with a heading; a region for screen readers. */
export function Section({ title, mark, subtitle, actions, children, span, flush = false }: SectionProps) {
  const id = useId();
  return (
    <section className={flush ? `${classes.surface} ${classes.flush}` : classes.surface} data-span={span} aria-labelledby={id}>
      <div className={classes.head}>
        {mark}
        <div className={classes.words}>
          <h2 className={classes.title} id={id}>
            {title}
          </h2>
          {subtitle !== undefined && <div className={classes.subtitle}>{subtitle}</div>}
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}

/** The page's grid: `<Columns><Section span={6} …/><Section span={6} …/></Columns>`. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className={classes.columns}>{children}</div>;
}
