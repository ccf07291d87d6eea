import {
  type Preferences,
  preferencesBody,
  preferencesSchema,
  problemSchema,
} from '@xiangjian/contract';
import { writeLargeNumbersIn } from '@xiangjian/indicators';
import { type Database, readPreferences, writePreferences } from '@xiangjian/store';
import { type Api, apiPrefix } from '../serving/api.ts';
import { nothing, serveQuestion } from '../serving/question.ts';
import type { Served } from '../serving/served.ts';

/** What has the committee settled for everybody, and how is it changed? */
export function servePreferences(app: Api, served: Served): void {
  const { database, now } = served;
  serveQuestion(app, served, {
    address: '/preferences',
    tag: 'vocabulary',
    summary: '本单位的口径与显示设置：期限、大数写法、默认语言与字号',
    params: nothing,
    query: nothing,
    reply: preferencesSchema,
    answer: () => preferencesOf(database),
  });
  app.put(
    `${apiPrefix}/preferences`,
    {
      config: { right: 'settings' },
      schema: {
        tags: ['vocabulary'],
        summary: '保存口径与显示设置；回复为保存后的设置',
        querystring: nothing,
        body: preferencesBody,
        response: { 200: preferencesSchema, 400: problemSchema, 403: problemSchema },
      },
    },
    (request, reply) => {
      const asked = preferencesBody.parse(request.body);
      writePreferences(
        database,
        {
          submitBefore: asked.submit_before,
          publishBefore: asked.publish_before,
          largeNumbers: asked.large_numbers,
          language: asked.language,
          largeType: asked.large_type,
        },
        now(),
      );
      writeLargeNumbersIn(asked.large_numbers);
      return reply.send(preferencesOf(database));
    },
  );
}

function preferencesOf(database: Database): Preferences {
  const kept = readPreferences(database);
  return {
    submit_before: kept.submitBefore,
    publish_before: kept.publishBefore,
    large_numbers: kept.largeNumbers,
    language: kept.language,
    large_type: kept.largeType,
  };
}
