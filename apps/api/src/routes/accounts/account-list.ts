import {
  type Account,
  accountChangeRequest,
  accountListSchema,
  accountParams,
  accountSchema,
  givenPasswordSchema,
  newAccountRequest,
} from '@xiangjian/contract';
import {
  accountById,
  accounts,
  addAccount,
  changeAccount,
  givePassword,
  makeReadableSecret,
  townshipsOfCodes,
} from '@xiangjian/store';
import { unknownAccount, unknownTownship } from '../../problems/not-found.ts';
import { actorOf } from '../../serving/actor.ts';
import type { Api } from '../../serving/api.ts';
import { auditedChange } from '../../serving/audited-change.ts';
import type { Served } from '../../serving/served.ts';
import { accountView } from '../../viewing/account-view.ts';
import { serveAction } from './serve-action.ts';

/** Groups of four letters in a password that is handed over: 60 bits. */
const groups = 3;

/** All accounts: list, add, change, and give a new password. */
export function serveAccountList(app: Api, served: Served): void {
  const { database, passwords, now } = served;
  serveAction(app, {
    method: 'GET',
    address: '/accounts',
    right: 'accounts',
    summary: '全部账号，停用的在后',
    reply: accountListSchema,
    perform: () => ({ items: accounts(database).map((one) => accountView(database, one)) }),
  });
  serveAction(app, {
    method: 'POST',
    address: '/accounts',
    right: 'accounts',
    summary: '建立账号；回复中有初始密码，只显示这一次',
    body: { schema: newAccountRequest, form: '{"name":"王一","role":"editor","division":null}' },
    reply: givenPasswordSchema,
    perform: async ({ body, request }) => {
      const { name, role, division } = body;
      refuseUnknown(division);
      const password = makeReadableSecret(groups);
      const hash = await passwords.hash(password);
      const by = actorOf(request);
      const account = { name, role, division, password: hash, mustChange: true, by };
      const id = auditedChange(served, request, { after: () => body }, () =>
        addAccount(database, account, now()),
      );
      return { account: shown(id), password };
    },
  });
  serveAction(app, {
    method: 'PUT',
    address: '/accounts/:id',
    right: 'accounts',
    summary: '改账号的角色，停用或恢复账号；停用后登录和令牌立即失效',
    params: accountParams,
    body: { schema: accountChangeRequest, form: '{"role":"reader","division":null,"active":true}' },
    reply: accountSchema,
    perform: ({ params: { id }, body, request }) => {
      const { role, division, active } = body;
      refuseUnknown(division);
      const before = () => summaryOf(shown(id));
      const after = () => ({ name: shown(id).name, ...body });
      auditedChange(served, request, { before, after }, () =>
        changeAccount(database, id, { role, division, isActive: active }, now()),
      );
      return shown(id);
    },
  });
  serveAction(app, {
    method: 'POST',
    address: '/accounts/:id/password',
    right: 'accounts',
    summary: '重设密码；回复中有新密码，只显示这一次，原有登录和令牌失效',
    params: accountParams,
    reply: givenPasswordSchema,
    perform: async ({ params: { id }, request }) => {
      const { name } = shown(id);
      const password = makeReadableSecret(groups);
      const hash = await passwords.hash(password);
      auditedChange(served, request, { after: () => ({ name }) }, () =>
        givePassword(database, id, hash, now()),
      );
      return { account: shown(id), password };
    },
  });

  function shown(id: number): Account {
    const account = accountById(database, id);
    if (account === null) throw unknownAccount(id);
    return accountView(database, account);
  }

  function refuseUnknown(division: string | null): void {
    if (division === null) return;
    if (!townshipsOfCodes(database, [division]).has(division)) {
      throw unknownTownship(division, 'division');
    }
  }
}

function summaryOf({ name, role, division, deactivated_at }: Account) {
  return { name, role, division, active: deactivated_at === null };
}
