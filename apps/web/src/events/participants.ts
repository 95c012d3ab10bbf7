/** Who takes part in an event, by role, with names. */
import { participationRoles, type Participation, type ParticipationRole } from '#contract/event';
import type { Lookups } from '../lookups.ts';

type Names = Pick<Lookups, 'organisations' | 'people'>;

export interface Participant {
  name: string;
  /** A person's position and organisation, an organisation's acronym. */
  about: string | null;
}

interface RoleGroup {
  role: ParticipationRole;
  participants: Participant[];
}

/** Null where neither the person nor the organisation is known (any longer). */
export function participantOf({ personId, organisationId }: Participation, { organisations, people }: Names): Participant | null {
  const person = people.byId.get(personId ?? '');
  const organisation = organisations.byId.get(organisationId ?? person?.organisationId ?? '');
  if (person !== undefined) {
    const about = [person.position, organisation === undefined ? null : (organisation.acronym ?? organisation.name)].filter(
      (part) => part !== null,
    );
    return { name: person.name, about: about.length === 0 ? null : about.join(', ') };
  }
  return organisation === undefined ? null : { name: organisation.name, about: organisation.acronym };
}

/** In the order of the roles; within one, as they were entered. */
export function groupByRole(participations: Participation[], names: Names): RoleGroup[] {
  return participationRoles
    .map((role) => ({
      role,
      participants: participations
        .filter((one) => one.role === role)
        .map((one) => participantOf(one, names))
        .filter((one) => one !== null),
    }))
    .filter(({ participants }) => participants.length > 0);
}
