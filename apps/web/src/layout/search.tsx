/** Search over everything, with mod+K: asks the server while one types and shows where the words stand. */
import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { IconCalendarEvent, IconChecklist, IconHash, IconSearch, IconTimeline, IconUsersGroup, type Icon } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { searchRoutes, type Searchable, type SearchHit } from '#contract/search';
import { useAddress } from '../address.tsx';
import { useChairmanships } from '../chairmanship.tsx';
import { useAnswer } from '../queries.ts';
import { useVisitor } from '../session.tsx';
import { useText } from '../text.tsx';
import { problemWords } from '../ui/problem-words.ts';
import { destinations } from './destinations.ts';
import { hitAddress } from './hit-address.ts';
import { Marked } from './marked.tsx';
import classes from './search.module.css';

const [store, search] = createSpotlight();

export function openSearch(): void {
  search.open();
}

const icons: Record<Searchable, Icon> = {
  event: IconCalendarEvent,
  priority: IconHash,
  measure: IconChecklist,
  'progress-item': IconTimeline,
  body: IconUsersGroup,
};

export function Search() {
  const t = useText();
  const [query, setQuery] = useState('');
  const [asked] = useDebouncedValue(query.trim(), 150);
  const answer = useAnswer(searchRoutes.search, { query: { q: asked, limit: 20 } }, { enabled: asked.length >= 2, keep: true });
  const typed = query.trim().length >= 2;
  const hits = typed ? (answer.data?.items ?? []) : [];
  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      shortcut="mod + K"
      tagsToIgnore={[]}
      overlayProps={{ backgroundOpacity: 0.4, blur: 0 }}
      yOffset="8vh"
      attributes={{ content: { 'aria-label': t('search.title') } }}
    >
      <Spotlight.Search
        placeholder={t('search.placeholder')}
        aria-label={t('search.title')}
        leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
      />
      <Spotlight.ActionsList className={classes.list}>
        {!typed && <Places onlyWith={query} />}
        {hits.map((hit) => (
          <Hit key={`${hit.entity} ${hit.id}`} hit={hit} />
        ))}
        {typed && hits.length === 0 && (
          <Spotlight.Empty>
            {answer.isError
              ? problemWords(answer.error, t)
              : answer.isFetching || asked !== query.trim()
                ? t('shell.loading')
                : t('search.empty', { query: asked })}
          </Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function Places({ onlyWith }: { onlyWith: string }) {
  const t = useText();
  const to = useAddress();
  const navigate = useNavigate();
  const permissions = useVisitor()?.permissions;
  const shown = destinations.filter(
    ({ permission, label }) => permissions?.has(permission) === true && t(label).toLowerCase().includes(onlyWith.trim().toLowerCase()),
  );
  return (
    <Spotlight.ActionsGroup label={t('search.goTo')}>
      {shown.map((one) => (
        <Spotlight.Action
          key={one.path}
          label={t(one.label)}
          leftSection={<one.icon size={18} stroke={1.5} aria-hidden />}
          onClick={() => void navigate(to(one.path))}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  const t = useText();
  const to = useAddress();
  const navigate = useNavigate();
  const { all, current } = useChairmanships();
  const Sign = icons[hit.entity];
  const other =
    hit.chairmanshipId === null || hit.chairmanshipId === current?.id ? undefined : all.find((one) => one.id === hit.chairmanshipId);
  const open = () => {
    const { path, params } = hitAddress(hit);
    void navigate(to(path, other === undefined ? params : { ...params, c: other.slug, asOf: null }));
  };
  return (
    <Spotlight.Action onClick={open}>
      <div className={classes.hit}>
        <Sign size={18} stroke={1.5} aria-hidden />
        <div className={classes.words}>
          <div className={classes.title}>
            {hit.passage === hit.title ? (
              <Marked passage={hit.passage} marks={hit.marks} />
            ) : hit.title === '' ? (
              t('search.untitled')
            ) : (
              hit.title
            )}
          </div>
          {hit.passage !== hit.title && (
            <div className={classes.passage}>
              <Marked passage={hit.passage} marks={hit.marks} />
            </div>
          )}
        </div>
        <div className={classes.kind}>{other?.title ?? t(`words.entity.${hit.entity}`)}</div>
      </div>
    </Spotlight.Action>
  );
}
