/** A feed's secret address, shown once: to copy, to open, to download, to scan, with what to do in each calendar program. */
import { Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconCalendarPlus, IconDownload, IconExternalLink } from '@tabler/icons-react';
import { useText } from '../../text.tsx';
import { CopyField } from '../../ui/copy-field.tsx';
import type { AddressedFeed } from './addressed-feed.ts';
import { FeedInstructions } from './feed-instructions.tsx';
import { QrCode } from './qr-code.tsx';
import classes from './feed-address.module.css';

export function FeedAddress({ feed }: { feed: AddressedFeed }) {
  const t = useText();
  const { name, url, webcalUrl } = feed;
  return (
    <div className={classes.whole}>
      <div className={classes.warning} role="note">
        <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
        <p>{t('subscribe.warning')}</p>
      </div>
      <div className={classes.columns}>
        <div className={classes.address}>
          <CopyField label={t('subscribe.address')} value={url} />
          <Group gap="xs">
            <Button
              component="a"
              href={webcalUrl}
              variant="default"
              leftSection={<IconCalendarPlus size={16} stroke={1.5} aria-hidden />}
              children={t('subscribe.openApp')}
            />
            <Button
              component="a"
              href={url}
              target="_blank"
              rel="noreferrer"
              variant="default"
              leftSection={<IconExternalLink size={16} stroke={1.5} aria-hidden />}
              children={t('subscribe.openFile')}
            />
            <Button
              component="a"
              href={url}
              download
              variant="default"
              leftSection={<IconDownload size={16} stroke={1.5} aria-hidden />}
              children={t('subscribe.download')}
            />
          </Group>
          <FeedInstructions feed={feed} />
        </div>
        <figure className={classes.figure}>
          <QrCode text={webcalUrl} label={t('subscribe.qrLabel', { name })} />
          <figcaption>{t('subscribe.qrHint')}</figcaption>
        </figure>
      </div>
    </div>
  );
}
