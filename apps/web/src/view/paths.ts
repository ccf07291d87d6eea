/** Every path of the interface. Links name them from here and are never put together by hand. */
export const paths = {
  overview: '/',
  compare: '/compare',
  townships: '/townships',
  township: '/townships/$code',
  reports: '/reports',
  report: '/reports/$id',
  review: '/review',
  indicators: '/indicators',
  indicator: '/indicators/$id',
  ledgers: '/ledgers',
  search: '/search',
  scoring: '/scoring',
  screen: '/screen',
  help: '/help',
  divisions: '/divisions',
  settings: '/settings',
} as const;
