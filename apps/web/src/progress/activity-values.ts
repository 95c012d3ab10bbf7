/** What the form of an activity holds, and how it is made from an item and becomes one. */
import { fileRoutes, type StoredFile } from '#contract/file';
import type { Evidence, ProgressItem, ProgressKind } from '#contract/progress-item';
import type { BodyOf } from '#contract/route';
import type { progressItemRoutes } from '#contract/progress-item';
import { addressOf } from '../api.ts';
import { isDay } from '../days.ts';
import type { ActivityOrigin } from './activity-origin.ts';
import type { Translate } from '../text.tsx';

export interface ActivityValues {
  priorityId: string | null;
  measureId: string | null;
  eventId: string | null;
  occurredOn: string;
  kind: ProgressKind;
  summary: string;
  detail: string;
  /** Empty: the activity changes nothing about where the measure stands. */
  percent: number | string;
  value: number | string;
  /** A percent although the measure has an indicator. */
  asPercent: boolean;
  evidence: Evidence[];
  /** A link that was typed and not yet added to the evidence. */
  link: string;
  /** The version that the input started from, kept with it: so a draft of yesterday meets today's changes knowingly. */
  version: number | null;
}

export type ActivityBody = BodyOf<typeof progressItemRoutes.update>;

/** Where the last activity was logged. */
export type Remembered = Pick<ActivityValues, 'priorityId' | 'measureId'>;

/** A form for something new: what the place knows goes before what is remembered. */
export function newActivity(origin: ActivityOrigin, remembered: Remembered | null, occurredOn: string): ActivityValues {
  const saysWhere = origin.priorityId !== undefined || origin.measureId !== undefined || origin.eventId !== undefined;
  const where = saysWhere || remembered === null ? { priorityId: null, measureId: null } : remembered;
  return {
    ...{
      eventId: null,
      kind: 'activity',
      summary: '',
      detail: '',
      percent: '',
      value: '',
      evidence: [],
      link: '',
      version: null,
      asPercent: false,
    },
    ...where,
    ...origin,
    occurredOn,
  };
}

export function valuesOfItem(item: ProgressItem): ActivityValues {
  const { priorityId, measureId, eventId, occurredOn, kind, summary, detail, evidence, version } = item;
  return {
    ...{ priorityId, measureId, eventId, occurredOn, kind, summary, detail, evidence, version, link: '' },
    asPercent: item.percent !== null,
    percent: item.percent ?? '',
    value: item.value ?? '',
  };
}

/** A number, or null where the field is empty; NaN for what is no number, which the server refuses by its field. */
export function numberOf(typed: number | string): number | null {
  if (typeof typed === 'number') return typed;
  return typed.trim() === '' ? null : Number(typed);
}

/** What is sent: a percent or a value only where there is a measure to stand there, a value only where it has an indicator. */
export function bodyOfActivity(values: ActivityValues, hasIndicator: boolean): ActivityBody {
  const mode = hasIndicator && !values.asPercent ? 'value' : 'percent';
  const { priorityId, measureId, eventId, occurredOn, kind, detail } = values;
  const link = webLink(values.link);
  return {
    ...{ measureId, eventId, occurredOn, kind, detail },
    ...(priorityId === null ? {} : { priorityId }),
    summary: values.summary.trim(),
    percent: measureId !== null && mode === 'percent' ? numberOf(values.percent) : null,
    value: measureId !== null && mode === 'value' ? numberOf(values.value) : null,
    evidence: link === null ? values.evidence : [...values.evidence, link],
  };
}

/** A typed or pasted web address as evidence, named after its place; null where it is none. */
export function webLink(typed: string): Evidence | null {
  const text = typed.trim();
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return null;
  return { title: titleOfLink(new URL(text)), url: text };
}

function titleOfLink({ hostname, pathname }: URL): string {
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  const host = hostname.replace(/^www\./, '');
  return (last === '' ? host : `${host}: ${readable(last)}`).slice(0, 300);
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part)
      .replace(/\.\w{2,5}$/, '')
      .replace(/[-_]+/g, ' ');
  } catch {
    return part;
  }
}

export function fileEvidence({ id, name }: Pick<StoredFile, 'id' | 'name'>): Evidence {
  return { title: name, fileId: id };
}

/** Where a piece of evidence is read or downloaded. */
export function evidenceAddress(piece: Evidence): string {
  return 'url' in piece ? piece.url : addressOf(fileRoutes.read, { id: piece.fileId });
}

/** What cannot be sent, by field; the server looks at the rest. */
export function errorsOfActivity(values: ActivityValues, t: Translate): Record<string, string> {
  const errors: Record<string, string> = {};
  const percent = numberOf(values.percent);
  if (values.priorityId === null) errors['priorityId'] = t('progress.priorityMissing');
  if (!isDay(values.occurredOn)) errors['occurredOn'] = t('progress.dateMissing');
  if (values.summary.trim() === '') errors['summary'] = t('progress.summaryMissing');
  if (percent !== null && !(percent >= 0 && percent <= 100)) errors['percent'] = t('progress.percentWrong');
  if (Number.isNaN(numberOf(values.value))) errors['value'] = t('progress.valueWrong');
  if (values.link.trim() !== '' && webLink(values.link) === null) errors['link'] = t('progress.linkWrong');
  return errors;
}
