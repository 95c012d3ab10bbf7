/** The administration's tab of trash. */
import { useText } from '../../text.tsx';
import { Section } from '../../ui/section.tsx';

export function TrashTab() {
  const t = useText();
  return <Section title={t('admin.trash')}>{null}</Section>;
}
