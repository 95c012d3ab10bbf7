/** The two states of a noun that two people changed, field by field. */
import { useLocaleTag, useText } from '../text.tsx';
import { ConflictNotice } from '../ui/conflict-notice.tsx';
import { languageName } from './languages.ts';
import type { Settling } from './noun-form.ts';
import { bodyOf, valuesOf } from './noun-values.ts';
import type { Field, Values } from './noun.ts';

interface NounConflictProps extends Settling {
  fields: Field[];
  values: Values;
}

export function NounConflict({ fields, values, stale, onKeepMine, onTakeTheirs }: NounConflictProps) {
  const t = useText();
  const locale = useLocaleTag();
  if (stale === null) return null;
  const theirs = valuesOf(fields, stale);
  const differing = Object.keys(bodyOf(fields, values, theirs));
  const rows = fields
    .filter((field) => differing.includes(field.name) && field.kind !== 'password')
    .map((field) => ({
      label: t(field.label),
      mine: wordsOf(field, values[field.name], locale) || t('ui.none'),
      theirs: wordsOf(field, theirs[field.name], locale) || t('ui.none'),
    }));
  return <ConflictNotice fields={rows} changedAt={stale.updatedAt} onKeepMine={onKeepMine} onTakeTheirs={onTakeTheirs} />;
}

/** A field's value as one line of text. */
function wordsOf(field: Field, value: unknown, locale: string): string {
  if (field.kind === 'choice') return field.options.find((option) => option.value === value)?.label ?? '';
  if (field.kind === 'translations')
    return Object.entries(value as Record<string, Record<string, string>>)
      .map(([language, texts]) => `${languageName(language, locale)}: ${Object.values(texts).join(', ')}`)
      .join('; ');
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'boolean' ? (value ? '✓' : '–') : typeof value === 'string' ? value : '';
}
