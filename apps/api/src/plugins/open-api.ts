import swagger from '@fastify/swagger';
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
} from '@fastify/type-provider-zod';
import { referenceShape } from '../reference/reference-document.ts';
import { referencePage } from '../reference/reference-page.ts';
import { type Api, apiPrefix } from '../serving/api.ts';
import { version } from '../serving/version.ts';
import { nameComponents } from './component-names.ts';
import { withExamples } from './examples/with-examples.ts';
import { type Description, tidyDescription } from './tidy-description.ts';
import { withUploads } from './upload-description.ts';

type SchemaOptions = NonNullable<
  NonNullable<Parameters<typeof createJsonSchemaTransform>[0]>['zodToJsonConfig']
>;

/** Whole numbers are whole numbers: the limits of the language say nothing about the data. */
const zodToJsonConfig: SchemaOptions = {
  override: ({ jsonSchema }) => {
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  },
};

/** Describes every route by the schemas that validate it: for programs at /api/v1/openapi.json, for people at /api/v1/reference. */
export async function describeRoutes(app: Api): Promise<void> {
  nameComponents();
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '乡鉴 API',
        version,
        description:
          '由乡镇法治政府建设年度报告读出的数据。每个列表和每个回答在同一地址加 .csv 即得 CSV,再加 download=1 得到带 BOM 的文件。' +
          '缺失不是零：没有数字的单元格由 status 说明原因；名次总是与区间一起给出。出错时按 RFC 9457 回答。' +
          '示例取自测试用的虚构小区，其中的列表只留前两项。',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      tags: [
        { name: 'answers', description: '回答：排名、趋势、对照表、总览、画像' },
        { name: 'schemes', description: '计分方案：自带的和保存过的，每次保存都留下' },
        { name: 'observations', description: '数据与出处' },
        { name: 'releases', description: '发布：编号、变动清单、校验值；as_of 按发布或日期回答' },
        { name: 'review', description: '核对：待核清单、核对决定、抽样与实测错误率' },
        { name: 'reports', description: '报告与导入' },
        { name: 'ledgers', description: '台账：预览、导入、撤销、与报告不一致的数' },
        { name: 'documents', description: '文稿：通报、对比报告、一页纸、数据附件（Word、PDF）' },
        { name: 'vocabulary', description: '指标与区划' },
        { name: 'accounts', description: '账号：登录、角色、会话、令牌' },
        { name: 'service', description: '服务状态' },
      ],
    },
    transform: createJsonSchemaTransform({ zodToJsonConfig }),
    transformObject: createJsonSchemaTransformObject({ zodToJsonConfig }),
  });
  const body = lazily(() => JSON.stringify(descriptionOf(app)));
  app.get(
    `${apiPrefix}/openapi.json`,
    { config: { right: 'open' }, schema: { hide: true } },
    (_request, reply) =>
      reply
        .type('application/json; charset=utf-8')
        .header('cache-control', 'no-cache')
        .send(body()),
  );
  const page = lazily(() => referencePage(referenceShape.parse(descriptionOf(app))));
  app.get(
    `${apiPrefix}/reference`,
    { config: { right: 'open' }, schema: { hide: true } },
    (_request, reply) =>
      reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page()),
  );
}

/** The description of a server that is ready. */
export function descriptionOf(app: Api): Description {
  return withExamples(withUploads(tidyDescription(JSON.parse(JSON.stringify(app.swagger())))));
}

function lazily(make: () => string): () => string {
  let made: string | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
