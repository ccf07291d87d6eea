import { fileURLToPath } from 'node:url';
import { serializerCompiler, validatorCompiler } from '@fastify/type-provider-zod';
import { writeLargeNumbersIn } from '@xiangjian/indicators';
import { defaultTemplate } from '@xiangjian/publish';
import { type Database, dataRevision, type PasswordCost, readPreferences } from '@xiangjian/store';
import Fastify, { type FastifyServerOptions } from 'fastify';
import { declareRights } from './accounts/declared-right.ts';
import { type Door, ownDoor } from './accounts/door.ts';
import { makePasswords } from './accounts/passwords.ts';
import { requireRights } from './accounts/require-rights.ts';
import { serveAssistant } from './assistant/serve-assistant.ts';
import type { Backups } from './backups/backups.ts';
import { makeExportQueue } from './exporting/export-queue.ts';
import { makeMakers } from './making/makers.ts';
import { rememberUnmasking } from './masking/unmasking.ts';
import { installedOffice } from './office/installed-office.ts';
import type { Office } from './office/office.ts';
import { compressReplies } from './plugins/compression.ts';
import { refuseOtherSites } from './plugins/cross-site.ts';
import { allowFraming } from './plugins/framing.ts';
import { describeRoutes } from './plugins/open-api.ts';
import { limitRates } from './plugins/rate-limit.ts';
import { sendSecurityHeaders } from './plugins/security-headers.ts';
import { servePages } from './plugins/web-pages.ts';
import { answerUnreadable } from './problems/connection-problems.ts';
import { handleProblems, sendProblem } from './problems/problem-handlers.ts';
import { toProblem } from './problems/to-problem.ts';
import { serveRoutes } from './routes/serve-routes.ts';
import { makeAnswerCache } from './serving/answer-cache.ts';
import type { Api } from './serving/api.ts';
import { answerAsOf } from './serving/as-of.ts';
import { rememberChanges } from './serving/audited-change.ts';
import { makePastStates } from './serving/past-states.ts';
import { addressAsked } from './sharing/shared-request.ts';
import { readTemplate } from './word-template/read-template.ts';

export interface AppOptions {
  /** An open, migrated database. The caller closes it after the app. */
  readonly database: Database;
  /** The backups of the database; none are shown or made when left out. */
  readonly backups?: Backups;
  /** The folder of the district's own files (templates); none are read when left out. */
  readonly dataFolder?: string;
  /** The program that makes PDF; LibreOffice as it is installed when left out. */
  readonly office?: () => Office;
  /** The folder of the built dashboard. */
  readonly webFolder?: string;
  /** Host names this server answers for, besides localhost and IP addresses. */
  readonly hostNames?: readonly string[];
  /** Sites whose frames may hold pages under /embed, besides this one. */
  readonly embeddingSites?: readonly string[];
  /** The moment at which changes are recorded, as an ISO time; the clock when left out. */
  readonly now?: () => string;
  /** Whether assistants are answered (Model Context Protocol); not when left out. */
  readonly isAssistantServed?: boolean;
  /** Who can reach this server; this machine only when left out. */
  readonly door?: Door;
  /** How hard it is to try a password; the cost of the store when left out. */
  readonly passwordCost?: PasswordCost;
  /** Where the server logs; silent when left out. */
  readonly logger?: FastifyServerOptions['logger'];
}

const builtWeb = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** The server over an open database, ready to listen or to be injected with requests. */
export async function buildApp(options: AppOptions): Promise<Api> {
  const { database, dataFolder, door = ownDoor } = options;
  const now = options.now ?? (() => new Date().toISOString());
  const app: Api = Fastify({
    logger: options.logger ?? false,
    frameworkErrors: (error, request, reply) => {
      sendProblem(reply, request, toProblem(error, request));
    },
    clientErrorHandler: answerUnreadable,
    requestTimeout: 120_000,
    rewriteUrl: addressAsked,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 100 },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  handleProblems(app);
  declareRights(app);
  refuseOtherSites(app, options.hostNames ?? []);
  requireRights(app, { database, door, now });
  await sendSecurityHeaders(app);
  allowFraming(app, options.embeddingSites ?? []);
  await limitRates(app);
  await compressReplies(app);
  await describeRoutes(app);
  rememberChanges(app, { database, now });
  rememberUnmasking(app, { database, now });
  // After whatever writes before an answer: from here on questions go to the state that is asked.
  const states = makePastStates(database);
  answerAsOf(app, { database, states });
  writeLargeNumbersIn(readPreferences(database).largeNumbers);
  const makers = makeMakers({ database, now });
  app.addHook('onClose', makers.close);
  await serveRoutes(app, {
    database,
    passwords: makePasswords(options.passwordCost),
    door,
    backups: options.backups ?? null,
    answers: makeAnswerCache(),
    states,
    revision: () => dataRevision(database),
    now,
    startMark: Date.now().toString(36),
    dumps: makeExportQueue({ running: 8, waiting: 500 }),
    files: makeExportQueue({ running: 2, waiting: 500 }),
    makers,
    conversions: makeExportQueue({ running: 1, waiting: 50 }),
    office: options.office ?? (() => installedOffice()),
    template: () => (dataFolder === undefined ? defaultTemplate : readTemplate(dataFolder)),
  });
  if (options.isAssistantServed === true) await serveAssistant(app);
  await servePages(app, options.webFolder ?? builtWeb);
  await app.ready();
  return app;
}
