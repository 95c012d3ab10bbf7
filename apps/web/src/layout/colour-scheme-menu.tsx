/** Light, dark, or as the device is set: the choice of the theme inside a menu. */
import { Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun, type Icon } from '@tabler/icons-react';
import { useText, type MessageId } from '../text.tsx';

const schemes: { value: MantineColorScheme; label: MessageId; icon: Icon }[] = [
  { value: 'light', label: 'shell.themeLight', icon: IconSun },
  { value: 'dark', label: 'shell.themeDark', icon: IconMoon },
  { value: 'auto', label: 'shell.themeAuto', icon: IconDeviceDesktop },
];

export function ColourSchemeItems() {
  const t = useText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Label>{t('shell.theme')}</Menu.Label>
      {schemes.map(({ value, label, icon: Sign }) => (
        <Menu.Item
          key={value}
          closeMenuOnClick={false}
          leftSection={<Sign size={16} stroke={1.5} aria-hidden />}
          rightSection={colorScheme === value ? <IconCheck size={16} stroke={1.75} aria-hidden /> : null}
          aria-current={colorScheme === value}
          onClick={() => setColorScheme(value)}
        >
          {t(label)}
        </Menu.Item>
      ))}
    </>
  );
}
