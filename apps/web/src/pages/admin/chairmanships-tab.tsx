/** The administration's tab of chairmanships. */
import { useText } from '../../text.tsx';
import { Section } from '../../ui/section.tsx';

export function ChairmanshipsTab() {
  const t = useText();
  return <Section title={t('admin.chairmanships')}>{null}</Section>;
}
