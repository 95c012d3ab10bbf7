/** The rows of a list as cards, for phones: the name, and what is known under it. */
import { Select } from '@mantine/core';
import { useText } from '../text.tsx';
import { contentOf, Title, type ListProps } from './noun-rows.tsx';
import { RowMenu } from './row-menu.tsx';
import classes from './noun-table.module.css';

/** Fewer rows are seen at a glance. */
const worthSorting = 6;

export function NounCards<T extends { id: string }>({ name, columns, rows, view, actions, onOpen, titleOf }: ListProps<T>) {
  const t = useText();
  const [first, ...others] = columns;
  if (first === undefined) return null;
  return (
    <>
      {view.all.length >= worthSorting && (
        <div className={classes.cardOrder}>
          <Select
            size="xs"
            aria-label={t('admin.sortBy')}
            value={view.order.key}
            onChange={(key) => key !== null && key !== view.order.key && view.sortBy(key)}
            allowDeselect={false}
            data={columns.map(({ key, label }) => ({ value: key, label: t('admin.sortedBy', { column: t(label) }) }))}
          />
        </div>
      )}
      <ul className={classes.cards} aria-label={name}>
        {rows.map((row) => (
          <li key={row.id} className={onOpen === undefined ? classes.card : `${classes.card} ${classes.opens}`}>
            <div className={classes.cardWords}>
              <Title row={row} column={first} onOpen={onOpen} />
              <dl className={classes.cardFacts}>
                {others
                  .filter((column) => column.text(row) !== '')
                  .map((column) => (
                    <div key={column.key}>
                      <dt>{t(column.label)}</dt>
                      <dd>{contentOf(column, row)}</dd>
                    </div>
                  ))}
              </dl>
            </div>
            {actions !== undefined && <RowMenu title={titleOf(row)} actions={actions(row)} />}
          </li>
        ))}
      </ul>
    </>
  );
}
