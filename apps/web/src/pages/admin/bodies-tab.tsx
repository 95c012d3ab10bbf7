/** The administration's tab of bodies. */
import { useText } from '../../text.tsx';
import { Section } from '../../ui/section.tsx';

export function BodiesTab() {
  const t = useText();
  return <Section title={t('admin.bodies')}>{null}</Section>;
}
