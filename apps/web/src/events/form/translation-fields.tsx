/** Title, place and description in the other languages of the page. */
import { Stack, Textarea, TextInput } from '@mantine/core';
import { useLocaleTag, useText } from '../../text.tsx';
import { draftLanguages } from './event-draft.ts';
import type { SectionProps } from './event-form-api.ts';
import classes from './event-form.module.css';

export function TranslationFields({ form }: SectionProps) {
  const t = useText();
  const names = new Intl.DisplayNames([useLocaleTag()], { type: 'language' });
  return (
    <Stack gap="lg">
      {draftLanguages.map((language) => (
        <fieldset key={language} className={classes.language}>
          <legend className={classes.legend}>{names.of(language)}</legend>
          <Stack gap="md">
            <TextInput label={t('events.form.title')} lang={language} {...form.getInputProps(`translations.${language}.title`)} />
            <TextInput label={t('events.place')} lang={language} {...form.getInputProps(`translations.${language}.location`)} />
            <Textarea
              label={t('events.description')}
              lang={language}
              autosize
              minRows={2}
              maxRows={12}
              {...form.getInputProps(`translations.${language}.description`)}
            />
          </Stack>
        </fieldset>
      ))}
    </Stack>
  );
}
