/** What a tab of the administration says about its noun: columns and fields are rows; table and dialog do the rest. */
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Entity } from '#contract/page';
import type { Route } from '#contract/route';
import type { MessageId } from '../text.tsx';

/** Nouns whose texts stand in messages/en/admin.json under their name. */
export type NounName = 'person' | 'body' | 'organisation' | 'chairmanship' | 'user' | 'token';

export interface Column<T> {
  /** As it stands in the address (`?sort=name`). */
  key: string;
  label: MessageId;
  /** What is shown, found by search and compared when sorting; empty for nothing. */
  text: (row: T) => string;
  /** What is shown, where it is more than the text. */
  show?: (row: T) => ReactNode;
  /** What is compared, where the text would sort wrongly: dates and numbers. */
  order?: (row: T) => string | number;
  /** Narrow columns do not break their text. */
  narrow?: boolean;
}

export interface Option {
  value: string;
  label: string;
}

interface AnyField {
  /** As in the contract. */
  name: string;
  label: MessageId;
  description?: MessageId;
  required?: boolean;
  /** Only while something is added, or only while it is changed. */
  only?: 'new' | 'old';
}

/** A line of the form, by kind. */
export type Field = AnyField &
  (
    | { kind: 'line'; nullable?: boolean; type?: 'email'; propose?: (values: Values) => string }
    | { kind: 'suggest'; options: string[] }
    | { kind: 'names' }
    | { kind: 'choice'; options: Option[]; initial?: string; clearable?: boolean }
    | { kind: 'day'; nullable?: boolean; notBefore?: { name: string; message: MessageId } }
    | { kind: 'switch' }
    | { kind: 'password' }
    | { kind: 'translations'; parts: { name: string; label: MessageId }[] }
  );

export type Values = Record<string, unknown>;

export interface NounRoutes {
  list: Route;
  create: Route;
  update?: Route;
  remove: Route;
  restore?: Route;
}

export interface Noun<T extends Entity> {
  name: NounName;
  icon: Icon;
  routes: NounRoutes;
  /** What it is called in questions and messages. */
  titleOf: (row: T) => string;
  /** The first one carries the name. */
  columns: Column<T>[];
  /** What search finds beside the columns: other names, other languages. */
  alsoFound?: (row: T) => string;
  fields: Field[];
  /** What a refusal means that belongs to no field (409): the last administrator. */
  conflictText?: MessageId;
}
