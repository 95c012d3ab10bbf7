/** The value types of RFC 5545 as tails: what follows a property's name, parameters and all; null leaves the property out. */
import { escapeParameter, escapeText, escapeUri, foldLine } from './content-line.ts';

type Tail = string | null;

/** A row of a table of properties: its name, and what follows the name for a subject. */
export interface PropertyRow<Subject> {
  name: string;
  tail: (subject: Subject) => Tail;
}

/** `;NAME=value` for every parameter. */
export function parameterList(parameters: Record<string, string>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `;${name}=${escapeParameter(value)}`)
    .join('');
}

/** TEXT (3.3.11); empty text leaves the property out. */
export function text(value: string | null): Tail {
  return value === null || value === '' ? null : `:${escapeText(value)}`;
}

/** Several TEXT values in one property, as CATEGORIES has them. */
export function texts(values: readonly string[]): Tail {
  return values.length === 0 ? null : `:${values.map(escapeText).join(',')}`;
}

/** A word of the standard's own, such as `PUBLISH`: nothing in it needs escaping. */
export function token(value: string): Tail {
  return `:${value}`;
}

export function integer(value: number): Tail {
  return `:${value}`;
}

/** URI (3.3.13), after parameters that are written already. */
export function uri(value: string | null, parameters = ''): Tail {
  return value === null || value === '' ? null : `${parameters}:${escapeUri(value)}`;
}

export function duration(value: string): Tail {
  return `;VALUE=DURATION:${value}`;
}

/** DATE (3.3.4) of `2024-04-10`. */
export function date(value: string): Tail {
  return `;VALUE=DATE:${value.replaceAll('-', '')}`;
}

/** `20240410T100000` of `2024-04-10T10:00:00`; seconds may be missing, what follows them is cut. */
export function compactTime(value: string): string {
  return `${value.slice(0, 4)}${value.slice(5, 7)}${value.slice(8, 13)}${value.slice(14, 16)}${value.slice(17, 19) || '00'}`;
}

/** DATE-TIME in UTC (3.3.5, form 2) of an RFC 3339 instant, to the second. */
export function instant(value: string): Tail {
  const utc = value.endsWith('Z') ? value : new Date(value).toISOString();
  return `:${compactTime(utc)}Z`;
}

/** DATE-TIME on the clock of a zone (3.3.5, form 3). */
export function zonedTime(wallClock: string, timeZone: string): Tail {
  return `;TZID=${escapeParameter(timeZone)}:${compactTime(wallClock)}`;
}

/** The content lines of a subject, row by row. */
export function writeProperties<Subject>(rows: ReadonlyArray<PropertyRow<Subject>>, subject: Subject): string {
  const lines: string[] = [];
  for (const row of rows) {
    const tail = row.tail(subject);
    if (tail !== null) lines.push(foldLine(row.name + tail));
  }
  return lines.join('');
}
