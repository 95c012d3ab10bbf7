/** The DESCRIPTION of an event: what people wrote, then what a calendar app has no field for. */
import type { FeedEvent } from './feed-event.ts';
import { feedWords as words } from './feed-words.ts';

/** One line a fact: `Priorities: 1 Military cooperation, 3 …`; null or empty leaves the line out. */
const factLines: ReadonlyArray<{ label: string; fact: (event: FeedEvent) => string | null }> = [
  { label: words.body, fact: bodyAndSession },
  { label: words.priorities, fact: (event) => event.priorities.map(({ number, title }) => `${number} ${title}`).join(', ') },
  {
    label: words.participants,
    fact: (event) => (event.participations ?? []).map(({ name, role }) => `${name} (${words.roles[role]})`).join(', '),
  },
  { label: words.format, fact: (event) => words.formats[event.format] },
  { label: words.online, fact: (event) => event.onlineUrl },
  { label: words.source, fact: (event) => event.sourceUrl },
  { label: words.page, fact: (event) => event.pageUrl },
];

function bodyAndSession(event: FeedEvent): string {
  const session = event.sessionNumber === null ? '' : `${words.session} ${event.sessionNumber}`;
  return [event.bodyName ?? '', session].filter((part) => part !== '').join(', ');
}

/** Paragraphs parted by a blank line. A postponed event says so first: its STATUS can only be CANCELLED. */
export function describeEvent(event: FeedEvent): string {
  const facts: string[] = [];
  for (const { label, fact } of factLines) {
    const told = fact(event);
    if (told) facts.push(`${label}: ${told}`);
  }
  const notice = event.status === 'postponed' ? words.postponed : '';
  return [notice, event.description, facts.join('\n')].filter((part) => part !== '').join('\n\n');
}
