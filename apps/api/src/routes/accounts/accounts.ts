import type { Api } from '../../serving/api.ts';
import type { Served } from '../../serving/served.ts';
import { serveAccountList } from './account-list.ts';
import { serveAccountSettings } from './account-settings.ts';
import { serveSession } from './session.ts';
import { serveSessions } from './sessions.ts';
import { serveSetup } from './setup.ts';
import { serveTokens } from './tokens.ts';

/** Who comes in, and what each may do. */
export function serveAccounts(app: Api, served: Served): void {
  serveSession(app, served);
  serveSetup(app, served);
  serveSessions(app, served);
  serveTokens(app, served);
  serveAccountList(app, served);
  serveAccountSettings(app, served);
}
