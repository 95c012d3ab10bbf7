/** The day at whose end the figures are shown: a control to change it, and the sample's quiet word on its day. */
import { Anchor, Button, Popover, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarTime } from '@tabler/icons-react';
import { useState } from 'react';
import { useAsOf } from '../as-of.ts';
import { useChairmanship } from '../chairmanship.tsx';
import { Msg, useText } from '../text.tsx';
import { dayWords } from './date-words.ts';
import { DayPicker } from './day-input.tsx';
import { useWording } from './date-text.tsx';
import { NoticeBar, useDismissed } from './notice-bar.tsx';

/** The calendar in which the day is chosen, with the ways back to today and to the default. */
function DayChoice({ onDone }: { onDone: () => void }) {
  const t = useText();
  const wording = useWording();
  const { startsOn, endsOn } = useChairmanship();
  const { day, today, defaultDay, setDay } = useAsOf();
  const pick = (next: string | null) => {
    if (next !== null) setDay(next);
    onDone();
  };
  return (
    <Stack gap="xs">
      <DayPicker value={day} defaultDate={day} onChange={pick} minDate={startsOn} maxDate={endsOn > today ? endsOn : today} />
      {day !== today && <Button variant="light" size="compact-md" onClick={() => pick(today)} children={t('ui.asOfToday')} />}
      {day !== defaultDay && defaultDay !== today && (
        <Button
          variant="light"
          size="compact-md"
          onClick={() => pick(defaultDay)}
          children={t('ui.asOfBack', { day: dayWords(defaultDay, wording, 'long') })}
        />
      )}
    </Stack>
  );
}

/** A button with the day that opens a calendar: for a page's header. */
export function AsOfControl() {
  const t = useText();
  const wording = useWording();
  const { day } = useAsOf();
  const [opened, { close, toggle }] = useDisclosure();
  return (
    <Popover opened={opened} onChange={close} position="bottom-end" trapFocus>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconCalendarTime size={16} stroke={1.5} aria-hidden />}
          onClick={toggle}
          aria-expanded={opened}
        >
          {t('ui.asOfDay', { day: dayWords(day, wording, 'long') })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <DayChoice onDone={close} />
      </Popover.Dropdown>
    </Popover>
  );
}

function SampleDay() {
  const t = useText();
  const wording = useWording();
  const { day, today, setDay } = useAsOf();
  const [opened, setOpened] = useState(false);
  const isToday = day === today;
  const change = (
    <Popover opened={opened} onChange={setOpened} trapFocus>
      <Popover.Target>
        <Anchor component="button" type="button" inherit underline="always" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {t('ui.asOfPick')}
        </Anchor>
      </Popover.Target>
      <Popover.Dropdown>
        <DayChoice onDone={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
  const toToday = (
    <Anchor component="button" type="button" inherit underline="always" onClick={() => setDay(today)}>
      {t('ui.asOfViewToday')}
    </Anchor>
  );
  return (
    <>
      {isToday ? t('ui.asOfSampleToday') : t('ui.asOfSample', { day: dayWords(day, wording, 'long') })}{' '}
      {isToday ? change : <Msg id="ui.asOfOr" values={{ change, today: toToday }} />}
    </>
  );
}

/** Below the header of pages with figures: on which day the sample is shown, and what is invented in it. Nothing for real data. */
export function SampleNotice() {
  const { sample, notice, id } = useChairmanship();
  const [dismissed, dismiss] = useDismissed(`notice.${id}`);
  if (!sample) return null;
  const saysMore = notice !== null && !dismissed;
  return (
    <NoticeBar {...(saysMore ? { onDismiss: dismiss } : {})}>
      <SampleDay /> {saysMore && notice}
    </NoticeBar>
  );
}
