import { escapeHtml } from './escape-html.ts';
import type {
  ReferenceContent,
  ReferenceOperation,
  ReferenceParameter,
} from './reference-document.ts';
import { typeHtml } from './schema-html.ts';

interface Described {
  readonly method: string;
  readonly address: string;
  readonly operation: ReferenceOperation;
}

/** One operation: what it answers, its parameters with an example each, a request that can be followed, its replies. */
export function operationHtml({ method, address, operation }: Described): string {
  const { summary, parameters, requestBody, responses } = operation;
  const body = Object.values(requestBody?.content ?? {});
  const answered = Object.values(responses['200']?.content ?? {});
  const replies = Object.entries(responses).map(
    ([status, { description, content }]) =>
      `<tr><td><code>${status}</code></td><td>${escapeHtml(description)}</td><td>${Object.entries(
        content,
      )
        .map(([type, { schema }]) => `${escapeHtml(type)} ${typeHtml(schema)}`)
        .join('<br>')}</td></tr>`,
  );
  return `<details id="${method}-${idOf(address)}"><summary><b>${method.toUpperCase()}</b> <code>${escapeHtml(address)}</code> ${escapeHtml(summary)}</summary><div>
${parameters.length === 0 ? '' : `<table><thead><tr><th>参数</th><th>类型</th><th>示例</th><th>说明</th></tr></thead><tbody>${parameters.map(parameterHtml).join('')}</tbody></table>`}
${body.length === 0 ? '' : `<p>请求内容：${body.map(({ schema }) => typeHtml(schema)).join('、')}</p>`}
${sampleHtml('请求内容的示例', body)}
${method === 'get' ? exampleHtml(address, parameters) : ''}
<table><thead><tr><th>状态</th><th>意思</th><th>内容</th></tr></thead><tbody>${replies.join('')}</tbody></table>
${sampleHtml('回答的示例', answered)}</div></details>`;
}

function sampleHtml(title: string, content: readonly ReferenceContent[]): string {
  return content
    .filter(({ example }) => example !== undefined)
    .map(
      ({ example }) =>
        `<details><summary>${title}</summary><pre>${escapeHtml(JSON.stringify(example, null, 2))}</pre></details>`,
    )
    .join('');
}

function parameterHtml(parameter: ReferenceParameter): string {
  const { name, required, description, schema, example } = parameter;
  return `<tr><td><code>${escapeHtml(name)}</code>${required ? ' <span title="必填">*</span>' : ''}</td><td>${typeHtml(schema)}</td><td>${
    example === undefined ? '' : `<code>${escapeHtml(String(example))}</code>`
  }</td><td>${escapeHtml(description)}</td></tr>`;
}

/** A request with every required parameter, as a link. */
function exampleHtml(address: string, parameters: readonly ReferenceParameter[]): string {
  const given = parameters.filter(({ required, example }) => required && example !== undefined);
  const path = given
    .filter((one) => one.in === 'path')
    .reduce((before, { name, example }) => before.replace(`{${name}}`, String(example)), address);
  const query = given
    .filter((one) => one.in === 'query')
    .map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`);
  const link = query.length === 0 ? path : `${path}?${query.join('&')}`;
  return `<p>试一试：<a href="${escapeHtml(link)}"><code>${escapeHtml(link)}</code></a></p>`;
}

function idOf(address: string): string {
  return address.replace(/[^a-z0-9]+/gi, '-');
}
