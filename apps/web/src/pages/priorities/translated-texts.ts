/** The texts in the other languages of the page, as a form holds them and as they are sent. */

/** Offered in forms; what stands in further languages is kept as it is. */
export const otherLanguages = ['ru', 'kk'] as const;
export type OtherLanguage = (typeof otherLanguages)[number];

type Translations<F extends string> = Record<string, Partial<Record<F, string | undefined>>>;
export type TypedTranslations<F extends string> = Record<OtherLanguage, Record<F, string>>;

export function typedTranslations<F extends string>(stored: Translations<F>, fields: readonly F[]): TypedTranslations<F> {
  const of = (language: OtherLanguage) =>
    Object.fromEntries(fields.map((field) => [field, stored[language]?.[field] ?? ''])) as Record<F, string>;
  return { ru: of('ru'), kk: of('kk') };
}

/** What was emptied is left out, so that it falls back to the plain field; other languages stay. */
export function sentTranslations<F extends string>(
  typed: TypedTranslations<F>,
  stored: Translations<F>,
): Record<string, Partial<Record<F, string>>> {
  const all: Record<string, Partial<Record<F, string>>> = {};
  for (const [language, texts] of Object.entries({ ...stored, ...typed })) {
    const filled = (Object.entries(texts) as [F, string | undefined][]).filter(([, text]) => text !== undefined && text.trim() !== '');
    if (filled.length > 0) all[language] = Object.fromEntries(filled) as Partial<Record<F, string>>;
  }
  return all;
}
