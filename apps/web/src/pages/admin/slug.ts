/** A short name for addresses, proposed from a title. */

/** Cyrillic in Latin letters: Russian, with the further letters of Kazakh, Kyrgyz, Tajik, Ukrainian and Belarusian. */
const latin: Record<string, string> = Object.fromEntries(
  (
    'а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ' +
    'ә=a ғ=g қ=q ң=ng ө=o ұ=u ү=u һ=h і=i ї=yi є=ye ґ=g ў=u ӣ=i ӯ=u ҳ=h ҷ=j'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

const longest = 60;

function plain(title: string): string {
  return title.toLowerCase().replace(/\p{Script=Cyrillic}/gu, (letter) => latin[letter] ?? letter);
}

/** Words that say nothing in an address. */
const small = new Set(['the', 'of', 'in', 'and', 'a', 'an', 'for']);

/** `csto-chairmanship-kazakhstan-2024`; with a number at the end where it is taken. Empty for a title without letters. */
export function proposeSlug(title: string, taken: ReadonlySet<string>): string {
  const words = plain(title)
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !small.has(word));
  const slug = shorten(words);
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number += 1) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`;
}

function shorten(words: string[]): string {
  const kept = [...words];
  while (kept.length > 1 && kept.join('-').length > longest - 3) kept.pop();
  return kept.join('-').slice(0, longest - 3);
}
