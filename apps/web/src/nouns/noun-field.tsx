/** One field of a noun's form, drawn by its kind. */
import { Autocomplete, PasswordInput, Select, Switch, TagsInput, TextInput, type TextInputProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../text.tsx';
import { DayInput } from '../ui/day-input.tsx';
import { chooseByEnter } from './choose-by-enter.ts';
import type { NounFormState } from './noun-form.ts';
import type { Field } from './noun.ts';
import { TranslationsInput, type Translations } from './translations-input.tsx';

interface NounFieldProps {
  field: Field;
  form: NounFormState;
  isFirst: boolean;
}

export function NounField({ field, form, isFirst }: NounFieldProps) {
  const t = useText();
  const said = {
    label: t(field.label),
    ...(field.description === undefined ? {} : { description: t(field.description) }),
    ...(field.required === true ? { required: true, withAsterisk: false } : {}),
    ...(isFirst ? { 'data-autofocus': true } : {}),
  };
  const given = form.getInputProps(field.name);
  switch (field.kind) {
    case 'line':
      return <LineField field={field} form={form} said={said} />;
    case 'suggest':
      return <Autocomplete {...said} data={field.options} limit={20} {...given} />;
    case 'names':
      return <TagsInput {...said} acceptValueOnBlur {...given} />;
    case 'choice':
      return (
        <Select
          {...said}
          data={field.options}
          searchable={field.options.length > 7}
          clearable={field.clearable === true}
          allowDeselect={false}
          limit={200}
          nothingFoundMessage={t('admin.nothingFound')}
          onKeyDown={chooseByEnter}
          clearButtonProps={{ 'aria-label': t('admin.clear') }}
          {...given}
        />
      );
    case 'day':
      return <DayInput {...said} clearable={field.nullable === true} {...given} />;
    case 'switch':
      return <Switch {...said} {...form.getInputProps(field.name, { type: 'checkbox' })} />;
    case 'password':
      return (
        <PasswordInput
          {...said}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('sign-in.showPassword') }}
          {...given}
        />
      );
    case 'translations':
      return (
        <TranslationsInput
          label={t(field.label)}
          parts={field.parts}
          value={form.values[field.name] as Translations}
          onChange={(value) => form.setFieldValue(field.name, value)}
          error={errorBelow(form, field.name)}
        />
      );
  }
}

/** What is wrong with a text in another language stands below all of them. */
function errorBelow(form: NounFormState, name: string): ReactNode {
  return Object.entries(form.errors).find(([path]) => path === name || path.startsWith(`${name}.`))?.[1] ?? null;
}

interface LineFieldProps {
  field: Extract<Field, { kind: 'line' }>;
  form: NounFormState;
  said: object;
}

/** Shows what is proposed until somebody writes. */
function LineField({ field, form, said }: LineFieldProps) {
  const { value, ...given } = form.getInputProps(field.name) as Omit<TextInputProps, 'value'> & { value: string | null };
  const shown = value ?? field.propose?.(form.values) ?? '';
  return <TextInput {...said} type={field.type ?? 'text'} autoComplete="off" value={shown} {...given} />;
}
