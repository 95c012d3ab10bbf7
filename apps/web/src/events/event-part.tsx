/** One part of an event: a card on its page, a plain heading in the side panel. */
import { createContext, useContext, useId, type ReactNode } from 'react';
import { Section } from '../ui/section.tsx';
import classes from './event-details.module.css';

/** True in the side panel. */
export const CompactContext = createContext(false);

interface EventPartProps {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}

export function EventPart({ title, actions, children }: EventPartProps) {
  const compact = useContext(CompactContext);
  const id = useId();
  if (!compact) {
    return (
      <Section title={title} {...(actions === undefined ? {} : { actions })}>
        {children}
      </Section>
    );
  }
  return (
    <section aria-labelledby={id} className={classes.part}>
      <div className={classes.partHead}>
        <h3 id={id} className={classes.partTitle}>
          {title}
        </h3>
        {actions}
      </div>
      {children}
    </section>
  );
}
