/** The same texts in other languages: a box a language, and a list to add one from. */
import { CloseButton, Select, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLocaleTag, useText, type MessageId } from '../text.tsx';
import { languageName, languageOptions } from './languages.ts';
import { chooseByEnter } from './choose-by-enter.ts';
import classes from './noun-dialog.module.css';

export type Translations = Record<string, Record<string, string>>;

interface TranslationsInputProps {
  label: string;
  parts: { name: string; label: MessageId }[];
  value: Translations;
  onChange: (value: Translations) => void;
  error: ReactNode;
}

export function TranslationsInput({ label, parts, value, onChange, error }: TranslationsInputProps) {
  const t = useText();
  const locale = useLocaleTag();
  const without = (language: string) => Object.fromEntries(Object.entries(value).filter(([code]) => code !== language));
  return (
    <fieldset className={classes.translations}>
      <legend className={classes.legend}>{label}</legend>
      {Object.entries(value).map(([language, texts]) => (
        <div key={language} className={classes.language} role="group" aria-label={languageName(language, locale)}>
          <div className={classes.languageHead}>
            {languageName(language, locale)}
            <CloseButton
              aria-label={t('admin.translationRemove', { language: languageName(language, locale) })}
              onClick={() => onChange(without(language))}
            />
          </div>
          {parts.map((part) => (
            <TextInput
              key={part.name}
              lang={language}
              label={t(part.label)}
              value={texts[part.name] ?? ''}
              onChange={(event) => onChange({ ...value, [language]: { ...texts, [part.name]: event.currentTarget.value } })}
            />
          ))}
        </div>
      ))}
      <Select
        aria-label={t('admin.translationAdd')}
        placeholder={t('admin.translationAdd')}
        searchable
        value={null}
        data={languageOptions(locale).filter((option) => !Object.hasOwn(value, option.value))}
        onChange={(language) => language !== null && onChange({ ...value, [language]: {} })}
        nothingFoundMessage={t('admin.nothingFound')}
        onKeyDown={chooseByEnter}
        error={error}
      />
    </fieldset>
  );
}
