/** A feed's scope in words. */
import { useMemo } from 'react';
import type { FeedScope } from '#contract/feed';
import type { Priority } from '#contract/priority';
import { shortName } from '../../lookups.ts';
import { useLocaleTag, useText } from '../../text.tsx';
import type { Choice } from './feed-scope.ts';
import type { Subjects } from './feed-subjects.ts';

export interface ScopeParts {
  /** Null: the chairmanship was deleted. */
  title: string | null;
  priorities: Priority[];
  /** Bodies and kinds, in words. */
  others: string[];
  /** How many of the chosen priorities and bodies were deleted. */
  deleted: number;
  isEverything: boolean;
}

interface ScopeWords {
  /** For a name: `Military cooperation`, `priorities 1 and 3`, `MC`, `Seminar`. */
  short: (choice: Choice) => string[];
  parts: (scope: FeedScope) => ScopeParts;
}

const most = 3;

export function useScopeWords({ chairmanships, priorities, bodies }: Subjects): ScopeWords {
  const t = useText();
  const locale = useLocaleTag();
  return useMemo(() => {
    const list = new Intl.ListFormat(locale);
    const found = <T extends { id: string }>(all: T[], ids: string[]) => all.filter(({ id }) => ids.includes(id));
    const bodyWords = (ids: string[], name: (one: (typeof bodies)[number]) => string): string[] => {
      const known = found(bodies, ids);
      return known.length > most ? [t('subscribe.manyBodies', { count: known.length })] : known.map(name);
    };
    const priorityWords = (ids: string[]): string[] => {
      const [first, ...rest] = found(priorities, ids);
      if (first === undefined) return [];
      if (rest.length === 0) return [first.title];
      return [t('subscribe.somePriorities', { numbers: list.format([first, ...rest].map(({ number }) => String(number))) })];
    };
    return {
      short: (choice) => [
        ...priorityWords(choice.priorities),
        ...bodyWords(choice.bodies, shortName),
        ...choice.kinds.map((kind) => t(`words.kind.${kind}`)),
      ],
      parts: (scope) => {
        const chosen = found(priorities, scope.priorities);
        const gone = scope.priorities.length + scope.bodies.length - chosen.length - found(bodies, scope.bodies).length;
        return {
          title: chairmanships.find(({ id }) => id === scope.chairmanship)?.title ?? null,
          priorities: chosen,
          others: [...bodyWords(scope.bodies, ({ name }) => name), ...scope.kinds.map((kind) => t(`words.kind.${kind}`))],
          deleted: gone,
          isEverything: scope.priorities.length + scope.bodies.length + scope.kinds.length === 0,
        };
      },
    };
  }, [t, locale, chairmanships, priorities, bodies]);
}
