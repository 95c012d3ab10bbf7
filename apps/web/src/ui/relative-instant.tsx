/** How long ago something happened: "3 hours ago", with the whole date on hover and for screen readers. */
import { VisuallyHidden } from '@mantine/core';
import { useLocaleTag } from '../text.tsx';
import { instantWords } from './date-words.ts';
import { agoWords } from './relative-words.ts';

export function RelativeInstant({ at }: { at: string }) {
  const locale = useLocaleTag();
  const full = instantWords(at, locale);
  return (
    <time dateTime={at} title={full}>
      <span aria-hidden>{agoWords(at, new Date(), locale)}</span>
      <VisuallyHidden>{full}</VisuallyHidden>
    </time>
  );
}
