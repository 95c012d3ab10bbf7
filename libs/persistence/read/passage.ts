/** The part of a text in which the words of a question stand, with the places to mark. */
import type { SearchHit } from '#contract/search';
import { wordsOf } from '../search-words.ts';

type Passage = Pick<SearchHit, 'passage' | 'marks'>;

const token = /[\p{L}\p{N}\p{M}]+/gu;
/** UTF-16 units before the first word that matches, and of the whole. */
const [before, longest] = [60, 240];

interface Span {
  from: number;
  to: number;
}

function tokensOf(text: string): (Span & { matches: (words: string[]) => boolean })[] {
  return [...text.matchAll(token)].map(({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
    matches: (words) => wordsOf(found).some((part) => words.some((word) => part.startsWith(word))),
  }));
}

/** Whole words around the first that matches; null where none does. */
function windowOf(text: string, words: string[]): Passage | null {
  const tokens = tokensOf(text);
  const first = tokens.find((candidate) => candidate.matches(words));
  if (first === undefined) return null;
  const start = text.length <= longest || first.from <= before ? 0 : (tokens.find(({ from }) => from >= first.from - before)?.from ?? 0);
  const rest = text.length - start <= longest;
  const end = rest ? text.length : (tokens.findLast(({ to }) => to <= start + longest)?.to ?? start + longest);
  const lead = start === 0 ? '' : '…';
  const marks = tokens
    .filter(({ from, to }) => from >= start && to <= end)
    .filter((candidate) => candidate.matches(words))
    .map(({ from, to }): [number, number] => [from - start + lead.length, to - start + lead.length]);
  return { passage: `${lead}${text.slice(start, end)}${rest ? '' : '…'}`, marks };
}

/** From the content, else from the title, in one line. `words` as `wordsOf` makes them. */
export function passageOf(title: string, content: string, words: string[]): Passage {
  const [inContent, inTitle] = [content, title].map((text) => text.replaceAll(/\s+/g, ' ').trim()) as [string, string];
  return windowOf(inContent, words) ?? windowOf(inTitle, words) ?? { passage: inTitle, marks: [] };
}
