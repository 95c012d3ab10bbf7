// The page's entry: puts the application into the document.
import '@mantine/core/styles.css';
import { MantineProvider, Title } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');

createRoot(place).render(
  <StrictMode>
    <MantineProvider>
      <Title>Chairboard</Title>
    </MantineProvider>
  </StrictMode>,
);
