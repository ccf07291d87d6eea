import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router';
import { shareBase } from '../api/address.ts';
import { paths } from '../view/paths.ts';
import { parseSearch, printSearch, readView } from '../view/view.ts';
import { embedBase, isEmbedded } from './embedded.ts';
import { Layout } from './layout.tsx';
import { NotFound } from './not-found.tsx';
import { RouteError } from './route-error.tsx';

const root = createRootRoute({
  validateSearch: (search: Record<string, unknown>) => readView(search),
  component: Layout,
  notFoundComponent: NotFound,
});

const under = { getParentRoute: () => root, errorComponent: RouteError } as const;

const routes = [
  createRoute({
    ...under,
    path: paths.overview,
    component: lazyRouteComponent(
      () => import('../features/overview/overview-page.tsx'),
      'OverviewPage',
    ),
  }),
  createRoute({
    ...under,
    path: paths.compare,
    component: lazyRouteComponent(
      () => import('../features/compare/compare-page.tsx'),
      'ComparePage',
    ),
  }),
  createRoute({
    ...under,
    path: paths.townships,
    component: lazyRouteComponent(
      () => import('../features/township/township-page.tsx'),
      'TownshipPage',
    ),
  }),
  createRoute({
    ...under,
    path: paths.township,
    component: lazyRouteComponent(
      () => import('../features/township/township-page.tsx'),
      'TownshipPage',
    ),
  }),
  createRoute({
    ...under,
    path: paths.reports,
    component: lazyRouteComponent(
      () => import('../features/reports/reports-page.tsx'),
      'ReportsPage',
    ),
  }),
  createRoute({
    ...under,
    path: paths.report,
    component: lazyRouteComponent(
      () => import('../features/reading/reading-page.tsx'),
      'ReadingPage',
    ),
  }),
  createRoute({
    ...under,
    path: paths.review,
    component: lazyRouteComponent(() => import('../features/review/review-page.tsx'), 'ReviewPage'),
  }),
  createRoute({
    ...under,
    path: paths.replies,
    component: lazyRouteComponent(
      () => import('../features/replies/replies-page.tsx'),
      'RepliesPage',
    ),
  }),
  createRoute({
    ...under,
    path: paths.replySheet,
    component: lazyRouteComponent(() => import('../features/replies/sheet-page.tsx'), 'SheetPage'),
  }),
  createRoute({
    ...under,
    path: paths.indicators,
    component: lazyRouteComponent(
      () => import('../features/indicators/indicators-page.tsx'),
      'IndicatorsPage',
    ),
  }),
  createRoute({
    ...under,
    path: paths.indicator,
    component: lazyRouteComponent(
      () => import('../features/indicators/indicator-page.tsx'),
      'IndicatorPage',
    ),
  }),
  createRoute({
    ...under,
    path: paths.ledgers,
    component: lazyRouteComponent(
      () => import('../features/ledgers/ledgers-page.tsx'),
      'LedgersPage',
    ),
  }),
  createRoute({
    ...under,
    path: paths.search,
    component: lazyRouteComponent(() => import('../features/search/search-page.tsx'), 'SearchPage'),
  }),
  createRoute({
    ...under,
    path: paths.scoring,
    component: lazyRouteComponent(
      () => import('../features/scoring/scoring-page.tsx'),
      'ScoringPage',
    ),
  }),
  createRoute({
    ...under,
    path: paths.screen,
    component: lazyRouteComponent(() => import('../features/screen/screen-page.tsx'), 'ScreenPage'),
  }),
  createRoute({
    ...under,
    path: paths.help,
    component: lazyRouteComponent(() => import('../features/help/help-page.tsx'), 'HelpPage'),
  }),
  createRoute({
    ...under,
    path: paths.divisions,
    component: lazyRouteComponent(
      () => import('../features/divisions/divisions-page.tsx'),
      'DivisionsPage',
    ),
  }),
  createRoute({
    ...under,
    path: paths.releases,
    component: lazyRouteComponent(
      () => import('../features/releases/releases-page.tsx'),
      'ReleasesPage',
    ),
  }),
  createRoute({
    ...under,
    path: paths.settings,
    component: lazyRouteComponent(
      () => import('../features/settings/settings-page.tsx'),
      'SettingsPage',
    ),
  }),
  createRoute({
    ...under,
    path: paths.accounts,
    component: lazyRouteComponent(
      () => import('../features/accounts/accounts-page.tsx'),
      'AccountsPage',
    ),
  }),
  createRoute({
    ...under,
    path: paths.audit,
    component: lazyRouteComponent(() => import('../features/audit/audit-page.tsx'), 'AuditPage'),
  }),
] as const;

/** The router of the interface; tests give it a history of their own. */
export function makeRouter(history?: RouterHistory) {
  return createRouter({
    routeTree: root.addChildren([...routes]),
    parseSearch,
    stringifySearch: printSearch,
    defaultPreload: 'intent',
    scrollRestoration: true,
    basepath: baseOf(window.location.pathname),
    ...(history === undefined ? {} : { history }),
  });
}

/** Under which address the pages stand: their own, that of a frame, or that of a share link. */
function baseOf(pathname: string): string {
  return shareBase(pathname) ?? (isEmbedded(pathname) ? embedBase : '/');
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
  interface HistoryState {
    /** The report whose import was undone on the page before. */
    readonly withdrawn?: number;
  }
}
