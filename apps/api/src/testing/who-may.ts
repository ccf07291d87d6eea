import { type Role, roles } from '@xiangjian/contract';

/** Everybody who can ask: without an account, without one while public reading is on, by a link (plain, with tables, of pictures alone), by role. */
export const askers = [
  'nobody',
  'public',
  'share',
  'share_data',
  'share_pictures',
  ...roles,
] as const;

export type Asker = (typeof askers)[number];

interface Audience {
  /** Why these and nobody else. */
  readonly why: string;
  readonly who: readonly Asker[];
  /** METHOD and address below /api/v1, as the description writes them. */
  readonly routes: readonly string[];
}

const inHouse: readonly Role[] = [
  'administrator',
  'editor',
  'reviewer',
  'analyst',
  'reader',
  'auditor',
];
const exporters: readonly Role[] = ['administrator', 'editor', 'reviewer', 'analyst'];
const editors: readonly Role[] = ['administrator', 'editor', 'reviewer'];

/**
 * Who may ask what, written by hand, audience by audience. A route of the description that stands nowhere here, or twice, fails
 * the test: whoever adds one says here whom it is for.
 */
export const whoMay: readonly Audience[] = [
  {
    why: 'who is here and what they may do is asked before anything else, by a link too; nothing is asked by a link of pictures',
    who: ['nobody', 'public', 'share', 'share_data', ...roles],
    routes: ['GET /session'],
  },
  {
    why: 'logging in, setting up, whether the server is well and what it offers come before anybody is known; who comes by a link asks none of it',
    who: ['nobody', 'public', ...roles],
    routes: [
      'GET /health',
      'GET /openapi.json',
      'GET /reference',
      'POST /session',
      'DELETE /session',
      'POST /setup',
    ],
  },
  {
    why: 'published answers, the words around them and where a figure comes from: also of a view that was shared',
    who: ['public', 'share', 'share_data', ...roles],
    routes: [
      'GET /answers/aggregate',
      'GET /answers/change',
      'GET /answers/comparability',
      'GET /answers/composite',
      'GET /answers/composite/inputs',
      'GET /answers/distribution',
      'GET /answers/funnel',
      'GET /answers/matrix',
      'GET /answers/overview',
      'GET /answers/peers',
      'GET /answers/profile',
      'GET /answers/ranking',
      'GET /answers/trend',
      'GET /areas',
      'GET /areas/{area}/boundaries',
      'GET /areas/{area}/tiles',
      'GET /division-changes',
      'GET /divisions',
      'GET /divisions/{code}',
      'GET /indicators',
      'GET /indicators/{indicator}',
      'GET /indicators/{indicator}/coverage',
      'GET /observations/{township}/{year}/{indicator}',
      'GET /preferences',
      'GET /schemes',
      'GET /schemes/{scheme}',
      'GET /series-notes',
      'GET /share',
    ],
  },
  {
    why: 'published too, but more than one view: whole reports, the bulk of observations, releases, search, references',
    who: ['public', ...roles],
    routes: [
      'GET /observations',
      'GET /reference-values',
      'GET /releases',
      'GET /releases/{key}',
      'GET /releases/{key}/verify',
      'GET /releases/diff',
      'GET /reports',
      'GET /reports/{id}',
      'GET /reports/{id}/numbers',
      'GET /search',
      'GET /search/names',
      'GET /storage',
      'POST /answers/composite',
    ],
  },
  {
    why: 'leaves something on the disk of the server, so it takes an account',
    who: roles,
    routes: ['POST /views'],
  },
  {
    why: 'work of the house that is not decided yet, with the names of those who do it; townships see their own sheet only',
    who: inHouse,
    routes: [
      'GET /corrections',
      'GET /ledgers',
      'GET /ledgers/conflicts',
      'GET /releases/plan',
      'GET /replies',
      'GET /replies/disputes',
      'GET /reports/withdrawn',
      'GET /review',
      'GET /review/plans',
      'GET /review/reports',
      'GET /review/rereading',
      'GET /review/settings',
    ],
  },
  {
    why: 'the sheet of one township: for the house and for this township',
    who: [...inHouse, 'township'],
    routes: ['GET /replies/{township}/{year}/sheet'],
  },
  {
    why: 'what a township sends, with its papers: for those who record it and for this township',
    who: [...editors, 'township'],
    routes: [
      'GET /replies/{township}/{year}/attachments/{id}/original',
      'GET /replies/{township}/{year}/sheet.docx',
      'GET /replies/{township}/{year}/sheet.pdf',
      'POST /replies/{township}/{year}',
      'POST /replies/{township}/{year}/records/{id}/undo',
    ],
  },
  {
    why: 'tables of what a shared view shows, where its link was made with them',
    who: ['share_data', ...exporters],
    routes: [
      ...tablesOf('/answers/aggregate'),
      ...tablesOf('/answers/change'),
      ...tablesOf('/answers/comparability'),
      ...tablesOf('/answers/composite'),
      ...tablesOf('/answers/distribution'),
      ...tablesOf('/answers/funnel'),
      ...tablesOf('/answers/matrix'),
      ...tablesOf('/answers/overview'),
      ...tablesOf('/answers/peers'),
      ...tablesOf('/answers/profile'),
      ...tablesOf('/answers/ranking'),
      ...tablesOf('/answers/trend'),
      ...tablesOf('/divisions'),
      ...tablesOf('/indicators'),
      ...tablesOf('/indicators/{indicator}/coverage'),
      ...tablesOf('/schemes'),
    ],
  },
  {
    why: 'files that leave the house, and links that let others see it: for those who answer for handing data out',
    who: exporters,
    routes: [
      ...tablesOf('/corrections'),
      ...tablesOf('/observations'),
      ...tablesOf('/reference-values'),
      ...tablesOf('/releases'),
      ...tablesOf('/releases/diff'),
      ...tablesOf('/replies'),
      ...tablesOf('/replies/disputes'),
      ...tablesOf('/replies/{township}/{year}/sheet'),
      ...tablesOf('/reports'),
      ...tablesOf('/review'),
      ...tablesOf('/search'),
      ...papersOf('annex'),
      ...papersOf('circular'),
      ...papersOf('comparison'),
      ...papersOf('township'),
      ...papersOf('townships'),
      'GET /exports',
      'GET /ledgers/{id}/original',
      'GET /ledgers/template.xlsx',
      'GET /observations.parquet',
      'GET /observations.zip',
      'GET /reference-values/template.xlsx',
      'GET /releases/{key}/state.jsonl.gz',
      'GET /reports/{id}/original',
      'GET /shares',
      'GET /shares/{id}/visits',
      'POST /answers/composite.csv',
      'POST /shares',
      'POST /shares/{id}/restore',
      'POST /shares/{id}/revoke',
    ],
  },
  {
    why: 'bringing reports and ledgers in, and taking them out again',
    who: ['administrator', 'editor'],
    routes: [
      'DELETE /reports/{id}',
      'POST /imports',
      'POST /ledgers',
      'POST /ledgers/{id}/undo',
      'POST /ledgers/preview',
      'POST /reports/{id}/restore',
      'POST /review/rereading',
    ],
  },
  {
    why: 'changing figures, divisions, breaks of series and reference values, and asking townships',
    who: editors,
    routes: [
      'POST /corrections',
      'POST /division-changes',
      'POST /division-changes/{id}/undo',
      'POST /division-changes/table',
      'POST /reference-values',
      'PUT /reference-values/{id}',
      'POST /reference-values/{id}/withdraw',
      'POST /reference-values/{id}/restore',
      'POST /reference-values/table',
      'POST /replies/rounds',
      'POST /replies/rounds/{id}/extend',
      'POST /replies/rounds/{id}/withdraw',
      'POST /series-notes',
      'POST /series-notes/{id}/undo',
      'POST /series-notes/table',
      'PUT /areas/{area}/boundaries',
      'PUT /areas/{area}/tiles',
    ],
  },
  {
    why: 'deciding and releasing: not for those who type, so that a second person looks',
    who: ['administrator', 'reviewer'],
    routes: [
      'POST /releases',
      'POST /replies/{township}/{year}/disputes/{id}/decision',
      'POST /replies/{township}/{year}/disputes/{id}/decision/undo',
      'POST /review/decisions',
      'POST /review/decisions/{id}/undo',
      'POST /review/plans',
    ],
  },
  {
    why: 'weights of scores: for those who calculate; who decides on figures does not set them',
    who: ['administrator', 'editor', 'analyst'],
    routes: ['PUT /schemes/{scheme}', 'DELETE /schemes/{scheme}', 'POST /schemes/{scheme}/restore'],
  },
  {
    why: 'the machine room',
    who: ['administrator'],
    routes: [
      'GET /accounts',
      'POST /accounts',
      'PUT /accounts/{id}',
      'POST /accounts/{id}/password',
      'GET /account-settings',
      'PUT /account-settings',
      'GET /backups',
      'POST /backups',
      'PUT /preferences',
      'PUT /review/settings',
    ],
  },
  {
    why: 'the log of who did what: for who watches, and for who answers for the accounts',
    who: ['administrator', 'auditor'],
    routes: ['GET /audit', 'GET /audit.csv', 'GET /audit.jsonl', 'GET /audit/verify'],
  },
  {
    why: 'their own password, sessions and tokens: whoever has an account',
    who: roles,
    routes: [
      'PUT /session/password',
      'GET /sessions',
      'DELETE /sessions/{id}',
      'POST /sessions/end-others',
      'GET /tokens',
      'POST /tokens',
      'DELETE /tokens/{id}',
    ],
  },
];

function tablesOf(address: string): string[] {
  return [`GET ${address}.csv`, `GET ${address}.xlsx`];
}

function papersOf(paper: string): string[] {
  return [`GET /documents/${paper}.docx`, `GET /documents/${paper}.pdf`];
}
