/** The administration's tab of tokens. */
import { useText } from '../../text.tsx';
import { Section } from '../../ui/section.tsx';

export function TokensTab() {
  const t = useText();
  return <Section title={t('admin.tokens')}>{null}</Section>;
}
