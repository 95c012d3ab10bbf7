/** Any list of the administration: searched, sorted, shown piece by piece; a table on wide screens, cards on phones. */
import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { usePhone } from '../layout/shell.tsx';
import { useText } from '../text.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { Surface } from '../ui/section.tsx';
import { NounCards } from './noun-cards.tsx';
import type { NounTableProps } from './noun-list.ts';
import { NounRows } from './noun-rows.tsx';
import { useTableView } from './table-view.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import classes from './noun-table.module.css';

const piece = 50;

export function NounTable<T extends { id: string }>(props: NounTableProps<T>) {
  const { add, tools, name, head } = props;
  const t = useText();
  const view = useTableView(props);
  const place = useKeptFocus(view.all.length);
  return (
    <div className={classes.whole} ref={place} tabIndex={-1} role="group" aria-label={name}>
      <div className={classes.tools}>
        {head ?? (
          <TextInput
            type="search"
            aria-label={t('admin.search', { name })}
            placeholder={t('admin.searchHint')}
            leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
            value={view.search}
            onChange={(event) => view.setSearch(event.currentTarget.value)}
            className={classes.search}
          />
        )}
        <div className={classes.count} role="status">
          {view.all.length === 0
            ? ''
            : view.search.trim() === ''
              ? t('admin.count', { count: view.all.length })
              : t('admin.countFound', { found: view.found.length, count: view.all.length })}
        </div>
        {tools}
        {add !== undefined && (
          <Button leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />} onClick={add.onClick}>
            {add.label}
          </Button>
        )}
      </div>
      <Surface flush>
        <Content {...props} view={view} />
      </Surface>
    </div>
  );
}

function Content<T extends { id: string }>(props: NounTableProps<T> & { view: ReturnType<typeof useTableView<T>> }) {
  const { answer, empty, view, add } = props;
  const t = useText();
  const isPhone = usePhone();
  const [shown, setShown] = useState(piece);
  if (answer.data === undefined)
    return answer.error === null ? (
      <div className={classes.waiting}>
        <LoadingState rows={8} height={44} />
      </div>
    ) : (
      <ErrorState error={answer.error} onRetry={() => void answer.refetch()} />
    );
  if (view.all.length === 0) {
    const action = add === undefined ? undefined : <Button variant="default" onClick={add.onClick} children={add.label} />;
    return <EmptyState {...empty} action={action} />;
  }
  if (view.found.length === 0)
    return (
      <EmptyState
        icon={IconSearch}
        title={t('admin.noneFound', { search: view.search.trim() })}
        action={<Button variant="default" onClick={() => view.setSearch('')} children={t('admin.clearSearch')} />}
      />
    );
  const rows = view.found.slice(0, shown);
  const List = isPhone ? NounCards<T> : NounRows<T>;
  return (
    <>
      <List {...props} rows={rows} view={view} />
      {rows.length < view.found.length && (
        <div className={classes.more}>
          <span>{t('admin.shownOf', { shown: rows.length, count: view.found.length })}</span>
          <Button variant="default" size="compact-md" onClick={() => setShown(shown + piece)} children={t('ui.loadMore')} />
        </div>
      )}
    </>
  );
}
