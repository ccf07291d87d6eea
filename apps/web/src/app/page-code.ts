import type { paths } from '../view/paths.ts';

/** The code of each page, fetched when it is first needed. */
export const pageCode = {
  overview: () => import('../features/overview/overview-page.tsx'),
  compare: () => import('../features/compare/compare-page.tsx'),
  townships: () => import('../features/township/township-page.tsx'),
  township: () => import('../features/township/township-page.tsx'),
  reports: () => import('../features/reports/reports-page.tsx'),
  report: () => import('../features/reading/reading-page.tsx'),
  review: () => import('../features/review/review-page.tsx'),
  replies: () => import('../features/replies/replies-page.tsx'),
  replySheet: () => import('../features/replies/sheet-page.tsx'),
  indicators: () => import('../features/indicators/indicators-page.tsx'),
  indicator: () => import('../features/indicators/indicator-page.tsx'),
  ledgers: () => import('../features/ledgers/ledgers-page.tsx'),
  search: () => import('../features/search/search-page.tsx'),
  scoring: () => import('../features/scoring/scoring-page.tsx'),
  screen: () => import('../features/screen/screen-page.tsx'),
  help: () => import('../features/help/help-page.tsx'),
  divisions: () => import('../features/divisions/divisions-page.tsx'),
  releases: () => import('../features/releases/releases-page.tsx'),
  settings: () => import('../features/settings/settings-page.tsx'),
  accounts: () => import('../features/accounts/accounts-page.tsx'),
  audit: () => import('../features/audit/audit-page.tsx'),
} as const satisfies Record<keyof typeof paths, () => Promise<object>>;
