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
import { pageCode } from './page-code.ts';
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
    component: lazyRouteComponent(pageCode.overview, 'OverviewPage'),
  }),
  createRoute({
    ...under,
    path: paths.compare,
    component: lazyRouteComponent(pageCode.compare, 'ComparePage'),
  }),
  createRoute({
    ...under,
    path: paths.townships,
    component: lazyRouteComponent(pageCode.townships, 'TownshipPage'),
  }),
  createRoute({
    ...under,
    path: paths.township,
    component: lazyRouteComponent(pageCode.township, 'TownshipPage'),
  }),
  createRoute({
    ...under,
    path: paths.reports,
    component: lazyRouteComponent(pageCode.reports, 'ReportsPage'),
  }),
  createRoute({
    ...under,
    path: paths.report,
    component: lazyRouteComponent(pageCode.report, 'ReadingPage'),
  }),
  createRoute({
    ...under,
    path: paths.review,
    component: lazyRouteComponent(pageCode.review, 'ReviewPage'),
  }),
  createRoute({
    ...under,
    path: paths.replies,
    component: lazyRouteComponent(pageCode.replies, 'RepliesPage'),
  }),
  createRoute({
    ...under,
    path: paths.replySheet,
    component: lazyRouteComponent(pageCode.replySheet, 'SheetPage'),
  }),
  createRoute({
    ...under,
    path: paths.indicators,
    component: lazyRouteComponent(pageCode.indicators, 'IndicatorsPage'),
  }),
  createRoute({
    ...under,
    path: paths.indicator,
    component: lazyRouteComponent(pageCode.indicator, 'IndicatorPage'),
  }),
  createRoute({
    ...under,
    path: paths.ledgers,
    component: lazyRouteComponent(pageCode.ledgers, 'LedgersPage'),
  }),
  createRoute({
    ...under,
    path: paths.search,
    component: lazyRouteComponent(pageCode.search, 'SearchPage'),
  }),
  createRoute({
    ...under,
    path: paths.scoring,
    component: lazyRouteComponent(pageCode.scoring, 'ScoringPage'),
  }),
  createRoute({
    ...under,
    path: paths.screen,
    component: lazyRouteComponent(pageCode.screen, 'ScreenPage'),
  }),
  createRoute({
    ...under,
    path: paths.help,
    component: lazyRouteComponent(pageCode.help, 'HelpPage'),
  }),
  createRoute({
    ...under,
    path: paths.divisions,
    component: lazyRouteComponent(pageCode.divisions, 'DivisionsPage'),
  }),
  createRoute({
    ...under,
    path: paths.releases,
    component: lazyRouteComponent(pageCode.releases, 'ReleasesPage'),
  }),
  createRoute({
    ...under,
    path: paths.settings,
    component: lazyRouteComponent(pageCode.settings, 'SettingsPage'),
  }),
  createRoute({
    ...under,
    path: paths.accounts,
    component: lazyRouteComponent(pageCode.accounts, 'AccountsPage'),
  }),
  createRoute({
    ...under,
    path: paths.audit,
    component: lazyRouteComponent(pageCode.audit, 'AuditPage'),
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
