/** Where an event is, on the ground and on the web, and where it is reported. */
import { Stack, TextInput } from '@mantine/core';
import { useText } from '../../text.tsx';
import type { SectionProps } from './event-form-api.ts';

export function PlaceFields({ form }: SectionProps) {
  const t = useText();
  return (
    <Stack gap="md">
      <TextInput label={t('events.place')} {...form.getInputProps('location')} />
      <TextInput label={t('events.form.onlineUrl')} type="url" placeholder="https://" {...form.getInputProps('onlineUrl')} />
      <TextInput
        label={t('events.form.sourceUrl')}
        description={t('events.form.sourceExplain')}
        type="url"
        placeholder="https://"
        {...form.getInputProps('sourceUrl')}
      />
    </Stack>
  );
}
