import './theme/colours.css';
import './theme/theme.css';
import './theme/data-table.css';
import './theme/print.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { knowOwnIndicators } from './api/know-own-indicators.ts';
import { knowPreferences } from './api/know-preferences.ts';
import { makeQueryClient } from './api/query-client.ts';
import { Providers } from './app/providers.tsx';
import { makeRouter } from './app/router.tsx';
import { knowSession } from './session/know-session.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const queryClient = makeQueryClient();

void Promise.all([
  knowSession(queryClient),
  knowOwnIndicators(queryClient),
  knowPreferences(queryClient),
]).then(() => {
  createRoot(root).render(
    <StrictMode>
      <Providers queryClient={queryClient}>
        <RouterProvider router={makeRouter()} />
      </Providers>
    </StrictMode>,
  );
});
