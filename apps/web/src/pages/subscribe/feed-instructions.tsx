/** How to subscribe in each calendar program, a tab each, with the link that does it. */
import { Button, Tabs } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useText, type MessageId } from '../../text.tsx';
import { googleLink, isLocalAddress, outlookLink } from './calendar-links.ts';
import type { AddressedFeed } from './addressed-feed.ts';
import classes from './feed-address.module.css';

interface Program {
  value: string;
  name: MessageId;
  steps: MessageId;
  links: (feed: AddressedFeed) => { label: MessageId; href: string }[];
  /** It fetches from its own servers on the internet, not from this computer. */
  fetchesFromAfar?: boolean;
}

/** A further program is a row here. */
const programs: Program[] = [
  {
    value: 'google',
    name: 'subscribe.google',
    steps: 'subscribe.googleSteps',
    links: ({ webcalUrl }) => [{ label: 'subscribe.googleOpen', href: googleLink(webcalUrl) }],
    fetchesFromAfar: true,
  },
  {
    value: 'outlook',
    name: 'subscribe.outlook',
    steps: 'subscribe.outlookSteps',
    links: ({ url, name }) => [
      { label: 'subscribe.outlookWork', href: outlookLink(url, name, 'outlook.office.com') },
      { label: 'subscribe.outlookHome', href: outlookLink(url, name, 'outlook.live.com') },
    ],
    fetchesFromAfar: true,
  },
  {
    value: 'apple',
    name: 'subscribe.apple',
    steps: 'subscribe.appleSteps',
    links: ({ webcalUrl }) => [{ label: 'subscribe.appleOpen', href: webcalUrl }],
  },
  { value: 'thunderbird', name: 'subscribe.thunderbird', steps: 'subscribe.thunderbirdSteps', links: () => [] },
];

export function FeedInstructions({ feed }: { feed: AddressedFeed }) {
  const t = useText();
  return (
    <Tabs defaultValue="google" keepMounted={false}>
      <Tabs.List aria-label={t('subscribe.programs')} className={classes.tabs}>
        {programs.map(({ value, name }) => (
          <Tabs.Tab key={value} value={value}>
            {t(name)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {programs.map((program) => (
        <Tabs.Panel key={program.value} value={program.value}>
          <Steps program={program} feed={feed} />
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function Steps({ program, feed }: { program: Program; feed: AddressedFeed }) {
  const t = useText();
  const links = program.links(feed);
  return (
    <div className={classes.steps}>
      <p>{t(program.steps)}</p>
      {links.map(({ label, href }) => (
        <Button
          key={href}
          component="a"
          href={href}
          variant="light"
          size="compact-md"
          leftSection={<IconExternalLink size={16} stroke={1.5} aria-hidden />}
          {...(href.startsWith('https:') ? { target: '_blank', rel: 'noreferrer' } : {})}
          children={t(label)}
        />
      ))}
      {program.fetchesFromAfar === true && isLocalAddress(feed.url) && <p className={classes.note}>{t('subscribe.localAddress')}</p>}
    </div>
  );
}
