import { unmaskAction } from '../masking/unmasking.ts';
import type { Api } from '../serving/api.ts';
import { apiPrefix } from '../serving/api.ts';

/** What is done without a route of its own. */
const others: Readonly<Record<string, string>> = {
  import: '导入报告',
  reread: '重读报告',
  restore: '从备份恢复',
  references: '导入参考值表',
  release: '发布',
  login: '登录',
  login_failed: '登录失败',
  lockout: '输错次数太多，暂停登录',
  logout: '退出登录',
  setup: '建立第一个管理员账号',
  account_add: '建立账号',
  account_password: '重设密码',
  account_deactivate: '停用账号',
  [unmaskAction]: '显示被遮盖的个人信息',
};

/** Says an action of the audit log in Chinese: a route by its summary. Asked before the routes are added. */
export function labelActions(app: Api): (action: string) => string {
  const labels = new Map(Object.entries(others));
  app.addHook('onRoute', ({ method, url, schema }) => {
    const { summary } = schema ?? {};
    if (summary === undefined) return;
    for (const name of [method].flat())
      labels.set(`${name} ${url.slice(apiPrefix.length)}`, summary);
  });
  return (action) => labels.get(action) ?? action;
}
