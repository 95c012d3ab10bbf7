/**
 * VTIMEZONE (RFC 5545, 3.6.5) from a zone's real changes: what follows a yearly rule as one RRULE, everything else as a sub-component a change.
 * No RDATE: Outlook ignores it, and ical.js reads but the first of a list. Outlook wants one STANDARD and one DAYLIGHT with an RRULE,
 * which is what the zones with a steady rule get.
 */
import { findYearlyRule, yearOf } from './yearly-rule.ts';
import { compactTime, token, writeProperties, type PropertyRow } from './property.ts';
import type { Transition } from './zone-transitions.ts';

type Season = 'STANDARD' | 'DAYLIGHT';

interface Observance {
  season: Season;
  /** On the wall clock before the change, in seconds as if that clock were UTC: local time, as 3.6.5 demands. */
  onset: number;
  from: number;
  to: number;
  rule: string | null;
}

const longestSummer = 366 * 86_400;

/** `+0530`, `-0330`, and with seconds where an old offset has them (3.3.14). */
function utcOffset(seconds: number): string {
  const size = Math.abs(seconds);
  const parts = [Math.floor(size / 3600), Math.floor(size / 60) % 60];
  if (size % 60 !== 0) parts.push(size % 60);
  return (seconds < 0 ? '-' : '+') + parts.map((part) => String(part).padStart(2, '0')).join('');
}

function secondsToTime(seconds: number): string {
  return compactTime(new Date(seconds * 1000).toISOString());
}

const observanceProperties: ReadonlyArray<PropertyRow<Observance>> = [
  { name: 'DTSTART', tail: ({ onset }) => token(secondsToTime(onset)) },
  { name: 'TZOFFSETFROM', tail: ({ from }) => token(utcOffset(from)) },
  { name: 'TZOFFSETTO', tail: ({ to }) => token(utcOffset(to)) },
  { name: 'RRULE', tail: ({ rule }) => (rule === null ? null : token(rule)) },
];

/** Summer time is a rise that is taken back within a year. ICU does not say, and readers go by the offsets alone. */
function seasonOf(transition: Transition, next: Transition | undefined): Season {
  const isSummer = transition.to > transition.from && next !== undefined && next.to < next.from && next.at - transition.at < longestSummer;
  return isSummer ? 'DAYLIGHT' : 'STANDARD';
}

type Group = Omit<Observance, 'onset' | 'rule'> & { onsets: number[] };

/** The changes up to the end of `lastYear`, those together that differ in their time alone. */
function groupAlike(transitions: readonly Transition[], lastYear: number): Group[] {
  const groups = new Map<string, Group>();
  for (const [index, transition] of transitions.entries()) {
    const { at, from, to } = transition;
    if (index > 0 && yearOf(at + from) > lastYear) break;
    const season = seasonOf(transition, transitions[index + 1]);
    const key = `${season} ${from} ${to}`;
    const group = groups.get(key) ?? { season, from, to, onsets: [] };
    group.onsets.push(at + from);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** One observance for the years of a rule that still holds, one for every other onset: rules with UNTIL or COUNT are more than some readers know. */
function observancesOf({ season, from, to, onsets }: Group, lastYear: number): Observance[] {
  const rule = findYearlyRule(onsets, lastYear);
  const ruleFrom = onsets.length - (rule?.covers ?? 0);
  const starts = rule ? onsets.slice(0, ruleFrom + 1) : onsets;
  return starts.map((onset, index) => ({ season, onset, from, to, rule: rule && index === ruleFrom ? rule.recur : null }));
}

/** Writes the changes up to the end of `lastYear`; `transitions` reach a year further, which tells the season of the last one. */
export function writeTimeZone(timeZone: string, transitions: readonly Transition[], lastYear: number): string {
  const observances = groupAlike(transitions, lastYear)
    .flatMap((group) => observancesOf(group, lastYear))
    .sort((a, b) => a.onset - a.from - (b.onset - b.from))
    .map((observance) => `BEGIN:${observance.season}\r\n${writeProperties(observanceProperties, observance)}END:${observance.season}\r\n`);
  return `BEGIN:VTIMEZONE\r\nTZID:${timeZone}\r\n${observances.join('')}END:VTIMEZONE\r\n`;
}
