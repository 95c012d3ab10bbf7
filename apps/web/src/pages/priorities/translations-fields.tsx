/** The same texts in Russian and Kazakh, folded away until they are wanted. */
import { Collapse, Stack, Textarea, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useText } from '../../text.tsx';
import { otherLanguages, type OtherLanguage } from './translated-texts.ts';
import classes from './translations-fields.module.css';

interface TranslationsFieldsProps {
  /** The names of the texts, by their field. */
  fields: readonly [field: string, label: string][];
  /** Mantine's props of an input by its path. */
  inputProps: (path: string) => object;
  error: (path: string) => ReactNode;
}

export function TranslationsFields({ fields, inputProps, error }: TranslationsFieldsProps) {
  const t = useText();
  const [wide, setWide] = useState(false);
  const pathOf = (language: OtherLanguage, field: string) => `translations.${language}.${field}`;
  const refused = otherLanguages.some((language) => fields.some(([field]) => Boolean(error(pathOf(language, field)))));
  const opened = wide || refused;
  return (
    <div>
      <UnstyledButton className={classes.toggle} aria-expanded={opened} onClick={() => setWide(!opened)}>
        <IconChevronRight size={14} stroke={1.75} aria-hidden className={classes.chevron} data-opened={opened || undefined} />
        {t('priorities.otherLanguages')}
      </UnstyledButton>
      <Collapse expanded={opened}>
        <Stack gap="sm" pt="xs">
          {otherLanguages.map((language) =>
            fields.map(([field, label]) => (
              <Textarea
                key={`${language}.${field}`}
                label={t(`priorities.in.${language}`, { field: label })}
                lang={language}
                autosize
                minRows={1}
                maxRows={6}
                {...inputProps(pathOf(language, field))}
              />
            )),
          )}
        </Stack>
      </Collapse>
    </div>
  );
}
