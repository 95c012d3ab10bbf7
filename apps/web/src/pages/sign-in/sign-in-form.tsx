/** E-mail address, password, one button; says beside the field or above the button what was wrong. */
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ApiProblem } from '../../api-problem.ts';
import { useSignIn } from '../../session.tsx';
import { useText } from '../../text.tsx';
import { Failure } from '../../ui/failure.tsx';
import { problemWords } from '../../ui/problem-words.ts';

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
  const failure = error === null ? null : error instanceof ApiProblem && error.status === 401 ? t('sign-in.wrong') : problemWords(error, t);
  const submit = form.onSubmit((values) => signIn.mutate(values, { onSuccess: () => onDone?.() }));
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
        <Failure>{failure}</Failure>
        <Button type="submit" loading={signIn.isPending} fullWidth>
          {t('sign-in.submit')}
        </Button>
      </Stack>
    </form>
  );
}
