/** A link to another site: it opens beside the page and learns nothing of it. */
import { Anchor } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useText } from '../text.tsx';
import classes from './event-details.module.css';

/** `example.org` of an address. */
function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;
}

export function OutsideLink({ url, children }: { url: string; children?: string }) {
  const t = useText();
  return (
    <Anchor href={url} target="_blank" rel="noopener noreferrer" title={url}>
      {children ?? hostOf(url)}
      {/* A word joiner: the sign never stands alone on a line. */}
      {'\u2060'}
      <IconExternalLink size={14} stroke={1.75} className={classes.outsideSign} role="img" aria-label={t('events.opensNewTab')} />
    </Anchor>
  );
}
