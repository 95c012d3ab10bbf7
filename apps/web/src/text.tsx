/** Texts of the page by their id: `useText()` for strings, `<Msg id="…" />` where elements stand in the text. */
import { useCallback, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MessageId } from './messages/en.ts';

export type { MessageId };
export type TextValues = Record<string, string | number>;
export type Translate = (id: MessageId, values?: TextValues) => string;

/** `const t = useText(); t('shell.search')` */
export function useText(): Translate {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}

/** The locale for Intl: `en-GB`. */
export function useLocaleTag(): string {
  return useIntl().locale;
}

/** A text with elements in it: `<Msg id="ui.asOfOr" values={{ change: <a …/> }} />`. */
export function Msg({ id, values }: { id: MessageId; values?: Record<string, ReactNode> }) {
  return <FormattedMessage id={id} {...(values === undefined ? {} : { values })} />;
}
