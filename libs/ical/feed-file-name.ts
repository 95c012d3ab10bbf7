/** The last part of a feed's address: a name that every system takes, made of the feed's own. */

/** Cyrillic as Russian, Kazakh and their neighbours write it, then Latin's own letters. Those that Unicode can take apart (й, ё) need no entry. */
const latin: ReadonlyMap<string, string> = new Map(
  (
    'а=a б=b в=v г=g д=d е=e ж=zh з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ' +
    'ә=a ғ=g қ=q ң=n ө=o ұ=u ү=u һ=h і=i є=ye ґ=g ß=ss æ=ae œ=oe ø=o ł=l đ=d ð=d þ=th ı=i'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);
const longest = 60;

/** `voennoe-sotrudnichestvo.ics` of `Военное сотрудничество`; `calendar.ics` where nothing remains. */
export function feedFileName(name: string): string {
  const ascii = Array.from(name.normalize('NFKD').toLowerCase(), (letter) => latin.get(letter) ?? letter).join('');
  const slug = ascii
    .replace(/[\p{M}'’ʼ]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return `${slug || 'calendar'}.ics`;
}
