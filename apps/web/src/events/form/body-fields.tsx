/** Who meets, and for which time: the number is proposed, doubles and gaps are told. */
import { Anchor, NumberInput, Stack } from '@mantine/core';
import { useRef } from 'react';
import { bodyRoutes, type Body } from '#contract/body';
import { eventRoutes, type CalendarEvent } from '#contract/event';
import { nextSessionNumber, sessionFindings } from '#domain/session-ledger';
import { AppLink } from '../../address.tsx';
import { useAll, useChange } from '../../queries.ts';
import { usePermission } from '../../session.tsx';
import { Msg, useText } from '../../text.tsx';
import { CreatableSelect, type Creation } from './creatable-select.tsx';
import type { SectionProps } from './event-form-api.ts';
import { Finding } from './finding.tsx';
import classes from './event-form.module.css';

function useNewBody(): Creation[] {
  const t = useText();
  const mayAdd = usePermission('body:write');
  const { mutateAsync } = useChange(bodyRoutes.create);
  if (!mayAdd) return [];
  const create = async (name: string) => (await mutateAsync({ body: { name } })).id;
  return [{ name: 'body', label: (typed) => t('events.form.addBody', { name: typed }), create }];
}

/** The body's other events, in every chairmanship: numbers run through all of them. */
function useOtherSessions(bodyId: string | null, eventId: string | null): CalendarEvent[] | null {
  const { data } = useAll(eventRoutes.list, { body: bodyId }, { enabled: bodyId !== null });
  return bodyId === null || data === undefined ? null : data.filter(({ id }) => id !== eventId);
}

function Findings({ number, others }: { number: number; others: CalendarEvent[] }) {
  const t = useText();
  const { doubles, gaps } = sessionFindings(number, others);
  return (
    <>
      {doubles.map(({ id, title }) => (
        <Finding key={id}>
          <Msg
            id="events.form.double"
            values={{
              number: t('events.session', { number }),
              event: (
                <AppLink path={`/events/${id}`} target="_blank" inherit underline="always">
                  {title}
                </AppLink>
              ),
            }}
          />
        </Finding>
      ))}
      {gaps.map(({ from, to }) => (
        <Finding key={from}>{t('events.form.gap', { from, to, count: to - from + 1 })}</Finding>
      ))}
    </>
  );
}

interface BodyFieldsProps extends SectionProps {
  bodies: Body[];
  eventId: string | null;
}

export function BodyFields({ form, bodies, eventId }: BodyFieldsProps) {
  const t = useText();
  const { bodyId, sessionNumber } = form.values;
  const others = useOtherSessions(bodyId, eventId);
  const field = useRef<HTMLInputElement>(null);
  const next = others === null ? null : nextSessionNumber(others);
  const take = (number: number) => {
    form.setFieldValue('sessionNumber', number);
    field.current?.focus();
  };
  return (
    <Stack gap="md">
      <CreatableSelect
        label={t('events.body')}
        description={t('events.form.bodyExplain')}
        data={bodies.map(({ id, name, acronym }) => ({ value: id, label: acronym === null ? name : `${name} (${acronym})` }))}
        creations={useNewBody()}
        nothingFoundMessage={t('events.form.nothingFound')}
        {...form.getInputProps('bodyId')}
      />
      {bodyId !== null && (
        <div>
          <NumberInput
            label={t('events.form.session')}
            className={classes.number}
            min={1}
            max={100_000}
            allowDecimal={false}
            allowNegative={false}
            ref={field}
            {...form.getInputProps('sessionNumber')}
          />
          <div role="status" className={classes.findings}>
            {next !== null && sessionNumber === '' && (
              <Anchor component="button" type="button" size="sm" onClick={() => take(next)}>
                {t('events.form.takeNext', { number: t('events.session', { number: next }) })}
              </Anchor>
            )}
            {others !== null && sessionNumber !== '' && <Findings number={sessionNumber} others={others} />}
          </div>
        </div>
      )}
    </Stack>
  );
}
