/** What search finds of a row beside its columns: other names, and names in other languages. */

interface Named {
  aliases?: string[];
  translations?: Record<string, Record<string, string | undefined>>;
}

export function otherNames({ aliases = [], translations = {} }: Named): string {
  return [...aliases, ...Object.values(translations).flatMap((texts) => Object.values(texts))].join('\n');
}
