/** Rows that were added and left empty are no input: they go before sending, so that rows and the server's error paths agree. */
import type { EventDraft } from './event-draft.ts';

function isBlank(...texts: (string | null)[]): boolean {
  return texts.every((text) => text === null || text.trim() === '');
}

export function withoutBlankRows(draft: EventDraft): EventDraft {
  return {
    ...draft,
    participations: draft.participations.filter(({ organisationId, personId }) => !isBlank(organisationId, personId)),
    agenda: draft.agenda.filter(({ startsAt, title, speaker }) => !isBlank(startsAt, title, speaker)),
    documents: draft.documents.filter(({ title, url, fileId }) => !isBlank(title, url, fileId)),
    decisions: draft.decisions.filter(({ text }) => !isBlank(text)),
    followUps: draft.followUps.filter(({ text, dueOn, responsible, measureId }) => !isBlank(text, dueOn, responsible, measureId)),
  };
}
