import { parameterExamples } from './examples/parameter-examples.ts';

type Json = { [key: string]: unknown };

/** An OpenAPI document as far as it is tidied here. */
export interface Description extends Json {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

/** One operation of it. */
export interface Operation extends Json {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly responses?: Readonly<Record<string, Response>>;
}

interface Parameter extends Json {
  readonly name?: unknown;
}

interface Response extends Json {
  readonly content?: Readonly<Record<string, unknown>>;
}

const meanings: Readonly<Record<string, string>> = {
  200: '回答',
  400: '参数有误：errors 逐项说明',
  403: '来自其他网站的写入请求',
  404: '所指的地区、乡镇或报告不存在',
  406: '不能以所要求的格式回答',
  409: '别人已先保存：请打开后再改',
  413: '内容太大',
  429: '请求过于频繁：retry-after 秒后再试',
  415: '不是表单',
};

const fileTypes: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
  '.parquet': 'application/vnd.apache.parquet',
  '.jsonl': 'application/jsonl',
  '.gz': 'application/gzip',
};

/** The description with the media types that are really sent and examples of parameters, without components that nothing points to. */
export function tidyDescription(description: Description): Description {
  const paths = mapValues(description.paths, (operations, address) =>
    mapValues(operations, (operation) => withParameterExamples(withMediaTypes(operation, address))),
  );
  const { components, ...rest } = description;
  const schemas = usedSchemas(components?.schemas ?? {}, paths);
  return { ...rest, components: { ...components, schemas }, paths };
}

function withParameterExamples(operation: Operation): Operation {
  if (operation.parameters === undefined) return operation;
  const parameters = operation.parameters.map((parameter) => {
    const example = parameterExamples[String(parameter.name)] ?? firstChoice(parameter.schema);
    return example === undefined ? parameter : { ...parameter, example };
  });
  return { ...operation, parameters };
}

/** What a parameter is when it is left out, else the first of what it may be. */
function firstChoice(schema: unknown): unknown {
  const { default: usual, enum: choices }: Json = Object(schema);
  return usual ?? (Array.isArray(choices) ? choices[0] : undefined);
}

function withMediaTypes(operation: Operation, address: string): Operation {
  if (operation.responses === undefined) return operation;
  const responses = mapValues(operation.responses, (response, status) => {
    const description = meanings[status] ?? response.description;
    const [schema] = Object.values(response.content ?? {});
    if (schema === undefined) return { ...response, description };
    return { ...response, description, content: { [mediaType(status, address)]: schema } };
  });
  return { ...operation, responses };
}

function mediaType(status: string, address: string): string {
  if (Number(status) >= 400) return 'application/problem+json';
  const file = Object.entries(fileTypes).find(([ending]) => address.endsWith(ending));
  if (file !== undefined) return file[1];
  return address.endsWith('/original') ? 'application/octet-stream' : 'application/json';
}

/** The schemas that the paths reach, through other schemas too. */
function usedSchemas(schemas: Readonly<Record<string, unknown>>, paths: unknown): Json {
  const used = new Set<string>();
  const queue = namesIn(paths);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    queue.push(...namesIn(schemas[name]));
  }
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
}

function namesIn(part: unknown): string[] {
  const text = JSON.stringify(part ?? null);
  return [...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name ?? '');
}

function mapValues<T, U>(
  object: Readonly<Record<string, T>>,
  change: (value: T, key: string) => U,
): Record<string, U> {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, change(value, key)]),
  );
}
