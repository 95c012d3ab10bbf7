/** The words that search goes by: made here, so that both engines find the same, whatever a server was set up to take for letters. */

/** Beyond this no word is told from another. */
const run = /[\p{L}\p{N}]{1,60}/gu;

/** PostgreSQL indexes at most a megabyte of words; nothing that anybody writes comes near. */
const mostLetters = 150_000;

/** Small letters without accents: `Ё` is `е`, `é` is `e`. Everything but letters and digits parts words. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .match(run) ?? []
  );
}

/** A text as it is indexed. */
export function indexed(text: string): string {
  const all = wordsOf(text).join(' ');
  return all.length <= mostLetters ? all : all.slice(0, all.lastIndexOf(' ', mostLetters));
}
