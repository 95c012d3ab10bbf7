/** The application: what every page stands in, from the theme to the address. */
import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router';
import { LocaleProvider } from './locale.tsx';
import { createQueryClient } from './query-client.ts';
import { createPageRouter } from './routes.tsx';
import { SessionProvider } from './session.tsx';
import { cssVariables, theme } from './theme.ts';
import { ConfirmProvider } from './ui/confirm-dialog.tsx';

export function App() {
  const [client] = useState(createQueryClient);
  const [router] = useState(createPageRouter);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <LocaleProvider>
        <DatesProvider settings={{ firstDayOfWeek: 1 }}>
          <QueryClientProvider client={client}>
            <ConfirmProvider>
              <Notifications position="top-center" transitionDuration={120} />
              <SessionProvider>
                <RouterProvider router={router} />
              </SessionProvider>
            </ConfirmProvider>
          </QueryClientProvider>
        </DatesProvider>
      </LocaleProvider>
    </MantineProvider>
  );
}
