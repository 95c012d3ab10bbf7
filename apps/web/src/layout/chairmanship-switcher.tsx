/** Which chairmanship is shown, and the way to another one. */
import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconPlus, IconSelector } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useChairmanships } from '../chairmanship.tsx';
import { usePermission } from '../session.tsx';
import { useText } from '../text.tsx';
import { useWording } from '../ui/date-text.tsx';
import { daysWords } from '../ui/date-words.ts';
import { Logo } from './logo.tsx';
import classes from './navigation.module.css';

export function ChairmanshipSwitcher() {
  const t = useText();
  const wording = useWording();
  const navigate = useNavigate();
  const { all, current, choose } = useChairmanships();
  const mayAdd = usePermission('chairmanship:write');
  if (current === null) {
    return (
      <div className={classes.switcher}>
        <Logo />
        <span className={classes.switcherTitle}>{t('shell.product')}</span>
      </div>
    );
  }
  return (
    <Menu position="bottom-start" width={320}>
      <Menu.Target>
        <UnstyledButton className={classes.switcher}>
          <Logo />
          <VisuallyHidden>{t('shell.chairmanship')}:</VisuallyHidden>
          <span className={classes.switcherWords}>
            <span className={classes.switcherTitle}>{current.organisation}</span>
            <span className={classes.switcherNote}>
              {current.chair}, {yearsOf(current)}
            </span>
          </span>
          <IconSelector size={16} stroke={1.5} aria-hidden className={classes.quiet} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('shell.chairmanship')}</Menu.Label>
        {all.map((one) => (
          <Menu.Item
            key={one.id}
            onClick={() => choose(one.slug)}
            aria-current={one.id === current.id}
            rightSection={one.id === current.id ? <IconCheck size={16} stroke={1.75} aria-hidden /> : null}
          >
            <div>{one.title}</div>
            <div className={classes.switcherNote}>{daysWords(one.startsOn, one.endsOn, wording, 'numeric')}</div>
          </Menu.Item>
        ))}
        {mayAdd && (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />} onClick={() => void navigate('/admin/chairmanships')}>
              {t('shell.addChairmanship')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

/** `2024`, or `2024–2025`. */
function yearsOf({ startsOn, endsOn }: { startsOn: string; endsOn: string }): string {
  const [from, to] = [startsOn.slice(0, 4), endsOn.slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
}
