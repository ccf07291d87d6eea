import {
  type AccountSettings,
  accountSettingsBody,
  accountSettingsSchema,
} from '@xiangjian/contract';
import { readAccountSettings, writeAccountSettings } from '@xiangjian/store';
import type { Api } from '../../serving/api.ts';
import { auditedChange } from '../../serving/audited-change.ts';
import type { Served } from '../../serving/served.ts';
import { serveAction } from './serve-action.ts';

const address = '/account-settings';

/** What holds for all who come in: public reading, and when sessions end. */
export function serveAccountSettings(app: Api, served: Served): void {
  const { database, now } = served;
  serveAction(app, {
    method: 'GET',
    address,
    right: 'accounts',
    summary: '登录设置：公开阅读、超时',
    reply: accountSettingsSchema,
    perform: shown,
  });
  serveAction(app, {
    method: 'PUT',
    address,
    right: 'accounts',
    summary: '保存登录设置；对已有的登录立即生效',
    body: {
      schema: accountSettingsBody,
      form: '{"public_reading":false,"idle_minutes":30,"session_hours":12}',
    },
    reply: accountSettingsSchema,
    perform: ({ body, request }) => {
      const settings = {
        publicReading: body.public_reading,
        idleMinutes: body.idle_minutes,
        sessionHours: body.session_hours,
      };
      auditedChange(served, request, { before: shown, after: () => body }, () =>
        writeAccountSettings(database, settings, now()),
      );
      return shown();
    },
  });

  function shown(): AccountSettings {
    const { publicReading, idleMinutes, sessionHours } = readAccountSettings(database);
    return {
      public_reading: publicReading,
      idle_minutes: idleMinutes,
      session_hours: sessionHours,
    };
  }
}
