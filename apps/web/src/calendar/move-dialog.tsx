/** Moving an event by its day and time, on its own clock: what dragging does, for the keyboard and for exact times. */
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { CalendarEvent } from '#contract/event';
import { useText } from '../text.tsx';
import { Failure } from '../ui/failure.tsx';
import { ClashNotice } from './clash-notice.tsx';
import { timesOf, type NewTimes } from './reschedule.ts';
import { fieldsOf, timesOfFields } from './when-fields.ts';
import { WhenInputs } from './when-inputs.tsx';

interface MoveDialogProps {
  event: CalendarEvent;
  onMove: (times: NewTimes) => void;
  onClose: () => void;
}

export function MoveDialog({ event, onMove, onClose }: MoveDialogProps) {
  const t = useText();
  const [initial] = useState(() => fieldsOf(event));
  const [fields, setFields] = useState(initial);
  // What was not touched is sent as it is, to the second.
  const times = useMemo(() => (fields === initial ? timesOf(event) : timesOfFields(fields)), [fields, initial, event]);
  const wrong = times === null ? t('calendar.endBeforeStart') : null;
  const submit = () => {
    if (times === null) return;
    onMove(times);
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('calendar.moveTitle')} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          submit();
        }}
      >
        <Stack gap="md">
          <Text>{event.title}</Text>
          <WhenInputs value={fields} onChange={setFields} error={wrong} />
          {!fields.allDay && (
            <Text size="xs" c="dimmed">
              {t('calendar.inZone', { zone: event.timeZone })}
            </Text>
          )}
          <ClashNotice draft={event} chairmanshipId={event.chairmanshipId} times={times} />
          <Failure>{wrong}</Failure>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose} children={t('ui.cancel')} />
            <Button type="submit" disabled={times === null} children={t('calendar.saveMove')} />
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
