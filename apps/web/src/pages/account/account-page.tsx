/** One's own account: who one is, the password, how the page looks. */
import { Button, PasswordInput, SegmentedControl, Select, Stack, Text, useMantineColorScheme } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sessionRoutes, type Session } from '#contract/session';
import { languages, useLanguage, type LanguageCode } from '../../locale.tsx';
import { useChange } from '../../queries.ts';
import { useVisitor } from '../../session.tsx';
import { useText } from '../../text.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useApplyProblem } from '../../ui/form.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Columns, Section } from '../../ui/section.tsx';
import { useTell } from '../../ui/tell.tsx';

export function AccountPage() {
  const t = useText();
  const user = useVisitor()?.user ?? null;
  return (
    <Stack gap="lg">
      <PageHeader title={t('account.title')} />
      <Columns>
        {user !== null && (
          <Section title={t('account.profile')} span={6}>
            <Facts
              rows={[
                [t('account.name'), user.name],
                [t('account.email'), user.email],
                [t('account.role'), t(`words.role.${user.role}`)],
              ]}
            />
          </Section>
        )}
        <Appearance />
        {user !== null && <Password user={user} />}
      </Columns>
    </Stack>
  );
}

function Password({ user }: { user: Session['user'] }) {
  const t = useText();
  const tell = useTell();
  const client = useQueryClient();
  const applyProblem = useApplyProblem();
  const change = useChange(sessionRoutes.changePassword);
  const [failure, setFailure] = useState<string | null>(null);
  const form = useForm({ initialValues: { current: '', password: '' } });
  const submit = form.onSubmit(({ current, password }) => {
    change.mutate(
      { body: { current: user.hasPassword ? current : null, password } },
      {
        onSuccess: () => {
          form.reset();
          setFailure(null);
          tell.done(t('account.passwordSaved'));
          void client.invalidateQueries({ queryKey: ['session'] });
        },
        onError: (problem) => setFailure(applyProblem(form, problem)),
      },
    );
  });
  return (
    <Section title={t('account.passwordTitle')} span={6}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md" maw={384}>
          {user.hasPassword ? (
            <PasswordInput label={t('account.passwordCurrent')} autoComplete="current-password" {...form.getInputProps('current')} />
          ) : (
            <Text c="dimmed">{t('account.passwordNone')}</Text>
          )}
          <PasswordInput
            label={t('account.passwordNew')}
            description={t('account.passwordHint')}
            autoComplete="new-password"
            {...form.getInputProps('password')}
          />
          <Failure>{failure}</Failure>
          <Button type="submit" loading={change.isPending} w="fit-content">
            {t('account.passwordSave')}
          </Button>
        </Stack>
      </form>
    </Section>
  );
}

function Appearance() {
  const t = useText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { code, choose } = useLanguage();
  return (
    <Section title={t('account.appearance')} span={6}>
      <Stack gap="md" maw={384}>
        <SegmentedControl
          aria-label={t('shell.theme')}
          value={colorScheme}
          onChange={(value) => setColorScheme(value)}
          data={[
            { value: 'light', label: t('shell.themeLight') },
            { value: 'dark', label: t('shell.themeDark') },
            { value: 'auto', label: t('shell.themeAuto') },
          ]}
        />
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
