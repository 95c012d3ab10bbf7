/** Leaving a form without saving asks nothing and loses nothing: a short message offers the way back. */
import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useText } from '../../text.tsx';

/** `unsaved`: whether there is something to go back to. The page named `exceptAt` tells it by itself. */
export function useLeaveNotice(unsaved: boolean, exceptAt: string | null): void {
  const t = useText();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const latest = useRef({ unsaved, tell: () => {} });
  useEffect(() => {
    const tell = () => {
      if (window.location.pathname === exceptAt || window.location.pathname === pathname) return;
      const goBack = () => {
        notifications.hide(id);
        void navigate(pathname + search);
      };
      const message = (
        <Group justify="space-between" wrap="nowrap" gap="sm">
          <span>{t('events.form.kept')}</span>
          <Button size="compact-sm" variant="subtle" onClick={goBack} children={t('events.form.goBack')} />
        </Group>
      );
      const id = notifications.show({ message, autoClose: 10_000, closeButtonProps: { 'aria-label': t('ui.dismiss') }, role: 'status' });
    };
    latest.current = { unsaved, tell };
  });
  useEffect(
    () => () => {
      if (latest.current.unsaved) latest.current.tell();
    },
    [],
  );
}
