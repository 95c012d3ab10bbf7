/** The administration's tab of organisations. */
import { useText } from '../../text.tsx';
import { Section } from '../../ui/section.tsx';

export function OrganisationsTab() {
  const t = useText();
  return <Section title={t('admin.organisations')}>{null}</Section>;
}
