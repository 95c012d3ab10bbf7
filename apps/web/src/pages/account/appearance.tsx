/** How the page looks and in which language it speaks, kept in this browser. */
import { Input, SegmentedControl, Select, Stack, useMantineColorScheme } from '@mantine/core';
import { languages, useLanguage, type LanguageCode } from '../../locale.tsx';
import { useText } from '../../text.tsx';
import { Section } from '../../ui/section.tsx';

export function Appearance() {
  const t = useText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { code, choose } = useLanguage();
  return (
    <Section title={t('account.appearance')} span={4}>
      <Stack gap="md" maw={384}>
        <Input.Wrapper label={t('account.theme')} labelElement="div">
          <SegmentedControl
            aria-label={t('account.theme')}
            fullWidth
            value={colorScheme}
            onChange={(value) => setColorScheme(value)}
            data={[
              { value: 'light', label: t('shell.themeLight') },
              { value: 'dark', label: t('shell.themeDark') },
              { value: 'auto', label: t('shell.themeAuto') },
            ]}
          />
        </Input.Wrapper>
        <Select
          label={t('account.language')}
          value={code}
          allowDeselect={false}
          onChange={(value) => value !== null && choose(value as LanguageCode)}
          data={Object.entries(languages).map(([value, { name }]) => ({ value, label: name }))}
        />
      </Stack>
    </Section>
  );
}
