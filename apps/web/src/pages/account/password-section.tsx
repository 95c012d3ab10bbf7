/** Sets or changes one's own password; after an invitation it leads on to the overview. */
import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { sessionRoutes, type Session } from '#contract/session';
import { useChange } from '../../queries.ts';
import { useText } from '../../text.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useApplyProblem } from '../../ui/form.ts';
import { Section } from '../../ui/section.tsx';
import { useTell } from '../../ui/tell.tsx';

interface PasswordSectionProps {
  user: Session['user'];
  /** The first thing to do here, after an invitation. */
  isFirst?: boolean;
}

function usePasswordForm({ user, isFirst = false }: PasswordSectionProps) {
  const t = useText();
  const tell = useTell();
  const navigate = useNavigate();
  const client = useQueryClient();
  const applyProblem = useApplyProblem();
  const change = useChange(sessionRoutes.changePassword);
  const [failure, setFailure] = useState<string | null>(null);
  const form = useForm({
    initialValues: { current: '', password: '' },
    validate: {
      current: (value) => (user.hasPassword && value === '' ? t('account.passwordCurrentMissing') : null),
      password: (value) => (value.length < 8 ? t('account.passwordShort') : null),
    },
  });
  const done = async () => {
    form.reset();
    tell.done(t('account.passwordSaved'));
    await client.invalidateQueries({ queryKey: ['session'] });
    if (isFirst) await navigate('/');
  };
  const submit = form.onSubmit(({ current, password }) => {
    setFailure(null);
    const body = { current: user.hasPassword ? current : null, password };
    change.mutate({ body }, { onSuccess: () => void done(), onError: (problem) => setFailure(applyProblem(form, problem)) });
  });
  return { form, submit, failure, isPending: change.isPending };
}

export function PasswordSection(props: PasswordSectionProps) {
  const t = useText();
  const { user, isFirst = false } = props;
  const { form, submit, failure, isPending } = usePasswordForm(props);
  const toggle = { 'aria-label': t('sign-in.showPassword') };
  return (
    <Section title={t('account.passwordTitle')} span={4}>
      <form onSubmit={submit} noValidate>
        {/* Password managers want to know whose it is. */}
        <input type="text" name="username" autoComplete="username" value={user.email} readOnly hidden />
        <Stack gap="md" maw={384}>
          {user.hasPassword ? (
            <PasswordInput
              label={t('account.passwordCurrent')}
              autoComplete="current-password"
              visibilityToggleButtonProps={toggle}
              {...form.getInputProps('current')}
            />
          ) : (
            !isFirst && <Text c="dimmed">{t('account.passwordNone')}</Text>
          )}
          <PasswordInput
            label={t('account.passwordNew')}
            description={t('account.passwordHint')}
            autoComplete="new-password"
            autoFocus={isFirst}
            visibilityToggleButtonProps={toggle}
            {...form.getInputProps('password')}
          />
          <Failure>{failure}</Failure>
          <Button type="submit" loading={isPending} w="fit-content">
            {t('account.passwordSave')}
          </Button>
        </Stack>
      </form>
    </Section>
  );
}
