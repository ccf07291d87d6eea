import './theme/colours.css';
import './theme/theme.css';
import './theme/data-table.css';
import './theme/print.css';
import { knowOwnIndicators } from './api/know-own-indicators.ts';
import { knowPreferences } from './api/know-preferences.ts';
import { makeQueryClient } from './api/query-client.ts';
import { fetchAskedPage } from './app/asked-page.ts';
import { scopeOfFirstVisit } from './features/scope/scope-of-first-visit.ts';
import { knowSession } from './session/know-session.ts';
import { parseSearch, readView } from './view/view.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const queryClient = makeQueryClient();

// Asked at once; the pages come in tasks of their own, so that the browser is free in between.
const known = Promise.all([
  knowSession(queryClient),
  knowOwnIndicators(queryClient),
  knowPreferences(queryClient),
]);
const asked = readView(parseSearch(window.location.search));
const scope = scopeOfFirstVisit(queryClient, asked).catch(() => undefined);
void import('./app/show-pages.tsx').then(({ showPages }) =>
  showPages(root, queryClient, { known, scope }),
);
fetchAskedPage(window.location.pathname);
