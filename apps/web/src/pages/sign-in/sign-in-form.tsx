/** E-mail address, password, one button; says beside the field or above the button what was wrong. */
import { Button, PasswordInput, Stack, TextInput, VisuallyHidden } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ApiProblem } from '../../api-problem.ts';
import { useSignIn } from '../../session.tsx';
import { useText } from '../../text.tsx';
import { Failure } from '../../ui/failure.tsx';
import { problemWords } from '../../ui/problem-words.ts';
import { useCountdown } from './use-countdown.ts';

export function SignInForm({ onDone }: { onDone?: () => void }) {
  const t = useText();
  const signIn = useSignIn();
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (value.trim() === '' ? t('sign-in.emailMissing') : null),
      password: (value) => (value === '' ? t('sign-in.passwordMissing') : null),
    },
  });
  const { error } = signIn;
  const wait = useCountdown(error, error?.retryAfter ?? 0);
  const submit = form.onSubmit((values) => {
    if (wait === 0) signIn.mutate(values, { onSuccess: () => onDone?.() });
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          label={t('sign-in.email')}
          type="email"
          autoComplete="username"
          autoFocus
          data-autofocus
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t('sign-in.password')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('sign-in.showPassword') }}
          {...form.getInputProps('password')}
        />
        <Refusal error={error} wait={wait} />
        <Button type="submit" loading={signIn.isPending} disabled={wait > 0} fullWidth>
          {t('sign-in.submit')}
        </Button>
      </Stack>
    </form>
  );
}

/** The seconds run for the eye; a screen reader hears once how long it takes. */
function Refusal({ error, wait }: { error: ApiProblem | null; wait: number }) {
  const t = useText();
  if (error === null) return null;
  if (error.status === 401) return <Failure>{t('sign-in.wrong')}</Failure>;
  if (error.status !== 429 || error.retryAfter === null) return <Failure>{problemWords(error, t)}</Failure>;
  if (wait === 0) return null;
  const said = (seconds: number) => t('sign-in.tooMany', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
  return (
    <Failure>
      <span aria-hidden>{said(wait)}</span>
      <VisuallyHidden>{said(error.retryAfter)}</VisuallyHidden>
    </Failure>
  );
}
