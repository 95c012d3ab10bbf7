/** A priority's number on its colour, and the same with its title: the number stands wherever the colour does. */
import { VisuallyHidden } from '@mantine/core';
import { useText } from '../text.tsx';
import { needsSecondMark, usePriorityColour, type Coloured } from './priority-colours.ts';
import classes from './priority-badge.module.css';

interface BadgeProps {
  priority: Coloured & { title?: string };
  size?: 'sm' | 'md';
}

export function PriorityBadge({ priority, size = 'md' }: BadgeProps) {
  const t = useText();
  const { fill, ink } = usePriorityColour()(priority);
  const { number, title } = priority;
  const name = title === undefined ? t('ui.priority', { number }) : t('ui.priorityTitled', { number, title });
  const marks = [classes.badge, size === 'sm' ? classes.small : '', needsSecondMark(number) ? classes.second : ''];
  return (
    <span className={marks.join(' ')} style={{ background: fill, color: ink }} title={name}>
      <span aria-hidden>{number}</span>
      <VisuallyHidden>{name}</VisuallyHidden>
    </span>
  );
}

/** Badge and title on one line; a long title is cut with an ellipsis and shown whole on hover. */
export function PriorityChip({ priority }: { priority: Coloured & { title: string } }) {
  return (
    <span className={classes.chip} title={priority.title}>
      <PriorityBadge priority={{ number: priority.number, ...(priority.colour === undefined ? {} : { colour: priority.colour }) }} />
      <span className={classes.title}>{priority.title}</span>
    </span>
  );
}
