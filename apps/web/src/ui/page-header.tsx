/** A page's one h1 with what belongs beside it; names the document and takes the focus after navigation. */
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useText } from '../text.tsx';
import classes from './page-header.module.css';

interface PageHeaderProps {
  /** The page's name: heading, title of the document, and what is announced. */
  title: string;
  /** What stands before the title in the heading: a priority's badge. */
  mark?: ReactNode;
  /** A line above: where this page belongs (a link back). */
  above?: ReactNode;
  subtitle?: ReactNode;
  actions?: ReactNode;
  /** What counts as one place: the path unless told; pages with tabs name themselves, so that a tab keeps the focus. */
  place?: string;
}

/** The path whose heading had the focus last: coming back to it from a dialog must not steal the focus. */
const focused: { path: string | null } = { path: null };

export function PageHeader({ title, mark, above, subtitle, actions, place }: PageHeaderProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = t('shell.titleOf', { page: title, product: t('shell.product') });
  }, [t, title]);
  useEffect(() => {
    const here = place ?? pathname;
    const cameFrom = focused.path;
    focused.path = here;
    if (cameFrom !== null && cameFrom !== here) heading.current?.focus({ preventScroll: true });
  }, [place, pathname]);
  return (
    <header className={classes.header}>
      <div className={classes.words}>
        {above !== undefined && <div className={classes.above}>{above}</div>}
        <h1 className={classes.title} tabIndex={-1} ref={heading}>
          {mark}
          {mark !== undefined && ' '}
          {title}
        </h1>
        {subtitle !== undefined && <div className={classes.subtitle}>{subtitle}</div>}
      </div>
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
