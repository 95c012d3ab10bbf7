/** The administration's tab of users. */
import { useText } from '../../text.tsx';
import { Section } from '../../ui/section.tsx';

export function UsersTab() {
  const t = useText();
  return <Section title={t('admin.users')}>{null}</Section>;
}
