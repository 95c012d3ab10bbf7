/** The languages that translations are offered in, named in the reader's. */
import type { Option } from './noun.ts';

/** Those of the United Nations, of the neighbours and of the states that hold chairmanships most. */
const codes =
  'ar az be bn da de el en es et fa fi fr he hi hr hu hy id it ja ka kk ko ky lt lv mn ms nl no pl pt ro ru sk sl sq sr sv sw tg th tk tr uk ur uz vi zh'.split(
    ' ',
  );

export function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
}

export function languageOptions(locale: string): Option[] {
  return codes.map((value) => ({ value, label: languageName(value, locale) })).sort((a, b) => a.label.localeCompare(b.label, locale));
}
