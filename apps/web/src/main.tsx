import './theme/colours.css';
import './theme/theme.css';
import './theme/data-table.css';
import './theme/print.css';
import { areasQuery } from './api/get-areas.ts';
import { knowOwnIndicators } from './api/know-own-indicators.ts';
import { knowPreferences } from './api/know-preferences.ts';
import { makeQueryClient } from './api/query-client.ts';
import { knowSession } from './session/know-session.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const queryClient = makeQueryClient();

// Asked at once; the pages come in a task of their own, so that the browser is free in between.
const known = Promise.all([
  knowSession(queryClient),
  knowOwnIndicators(queryClient),
  knowPreferences(queryClient),
  queryClient.prefetchQuery({ ...areasQuery, retry: false }),
]);
void import('./app/show-pages.tsx').then(({ showPages }) => showPages(root, queryClient, known));
