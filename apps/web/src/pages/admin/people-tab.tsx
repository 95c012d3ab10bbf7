/** The administration's tab of people. */
import { useText } from '../../text.tsx';
import { Section } from '../../ui/section.tsx';

export function PeopleTab() {
  const t = useText();
  return <Section title={t('admin.people')}>{null}</Section>;
}
