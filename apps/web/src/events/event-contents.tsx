/** What an event holds: its agenda, who takes part, its documents and decisions, and its texts in other languages. */
import { Anchor } from '@mantine/core';
import { IconFile, IconLink } from '@tabler/icons-react';
import { useId } from 'react';
import type { CalendarEvent, EventDocument } from '#contract/event';
import { fileRoutes } from '#contract/file';
import { AppLink } from '../address.tsx';
import { addressOf } from '../api.ts';
import type { Lookups } from '../lookups.ts';
import { usePermission } from '../session.tsx';
import { useLocaleTag, useText } from '../text.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { EventPart } from './event-part.tsx';
import { OutsideLink } from './outside-link.tsx';
import { groupByRole } from './participants.ts';
import classes from './event-details.module.css';

/** True where nothing but the facts is known. */
function isBare({ description, agenda, decisions, followUps }: CalendarEvent): boolean {
  return description.trim() === '' && agenda.length + decisions.length + followUps.length === 0;
}

/** Where nothing else is written either, it says so and what to do. */
export function EventDescription({ event }: { event: CalendarEvent }) {
  const t = useText();
  const mayWrite = usePermission('event:write');
  if (isBare(event)) {
    return (
      <EventPart title={t('events.description')}>
        <div className={classes.quiet}>
          {t('events.bare')}{' '}
          {mayWrite && (
            <AppLink path={`/events/${event.id}/edit`} inherit>
              {t('events.bareAction')}
            </AppLink>
          )}
        </div>
      </EventPart>
    );
  }
  if (event.description.trim() === '') return null;
  return (
    <EventPart title={t('events.description')}>
      <div className={classes.prose}>{event.description}</div>
    </EventPart>
  );
}

export function EventAgenda({ event }: { event: CalendarEvent }) {
  const t = useText();
  if (event.agenda.length === 0) return null;
  const timed = event.agenda.some(({ startsAt }) => startsAt !== null);
  return (
    <EventPart title={t('events.agenda')}>
      <ol className={classes.agenda} data-timed={timed}>
        {event.agenda.map(({ id, startsAt, title, speaker }) => (
          <li key={id}>
            {timed && <span className={classes.time}>{startsAt}</span>}
            <span>
              {title}
              {speaker !== null && <span className={classes.quietLine}>{speaker}</span>}
            </span>
          </li>
        ))}
      </ol>
    </EventPart>
  );
}

export function EventParticipants({ event, lookups }: { event: CalendarEvent; lookups: Lookups }) {
  const t = useText();
  const id = useId();
  if (event.participations.length === 0) return null;
  return (
    <EventPart title={t('events.participants')}>
      {lookups.isPending ? (
        <LoadingState rows={event.participations.length} height={24} />
      ) : (
        <div className={classes.groups}>
          {groupByRole(event.participations, lookups).map(({ role, participants }) => (
            <div key={role}>
              <div className={classes.groupTitle} id={`${id}-${role}`}>
                {t('events.inRole', { role, count: participants.length })}
              </div>
              <ul className={classes.plain} aria-labelledby={`${id}-${role}`}>
                {participants.map(({ name, about }, index) => (
                  <li key={index}>
                    {name}
                    {about !== null && <span className={classes.beside}> {about}</span>}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </EventPart>
  );
}

function DocumentLink({ document: { title, url, fileId } }: { document: EventDocument }) {
  const t = useText();
  if (url !== null) return <OutsideLink url={url}>{title}</OutsideLink>;
  return (
    <Anchor href={addressOf(fileRoutes.read, { id: fileId ?? '' })} target="_blank" rel="noopener noreferrer" title={t('events.download')}>
      {title}
    </Anchor>
  );
}

export function EventDocuments({ event }: { event: CalendarEvent }) {
  const t = useText();
  if (event.documents.length === 0) return null;
  return (
    <EventPart title={t('events.documents')}>
      <ul className={classes.plain}>
        {event.documents.map((document) => {
          const Sign = document.url === null ? IconFile : IconLink;
          return (
            <li key={document.id} className={classes.signed}>
              <Sign size={16} stroke={1.5} aria-hidden />
              <span>
                <DocumentLink document={document} />
              </span>
            </li>
          );
        })}
      </ul>
    </EventPart>
  );
}

export function EventDecisions({ event }: { event: CalendarEvent }) {
  const t = useText();
  if (event.decisions.length === 0) return null;
  return (
    <EventPart title={t('events.decisions')}>
      <ol className={classes.decisions}>
        {event.decisions.map(({ id, text }) => (
          <li key={id} className={classes.prose}>
            {text}
          </li>
        ))}
      </ol>
    </EventPart>
  );
}

/** Descriptions and places in other languages; titles stand beneath the title. */
export function EventTranslations({ event }: { event: CalendarEvent }) {
  const t = useText();
  const names = new Intl.DisplayNames([useLocaleTag()], { type: 'language' });
  const texts = Object.entries(event.translations).filter(([, { description, location }]) => (description ?? location ?? '') !== '');
  if (texts.length === 0) return null;
  return (
    <>
      {texts.map(([language, { description, location }]) => (
        <EventPart key={language} title={t('events.inLanguage', { language: names.of(language) ?? language })}>
          <div lang={language} className={classes.prose}>
            {[location, description].filter((text) => text !== undefined && text !== '').join('\n')}
          </div>
        </EventPart>
      ))}
    </>
  );
}
