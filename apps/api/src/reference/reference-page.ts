import { escapeHtml } from './escape-html.ts';
import { operationHtml } from './operation-html.ts';
import type { Reference, ReferenceOperation } from './reference-document.ts';
import { schemaHtml } from './schema-html.ts';

const style = `
body{margin:0 auto;max-width:1060px;padding:24px;font:15px/1.65 "Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1d2429;background:#fff}
h1{font-size:26px;margin:0}h2{font-size:20px;margin:36px 0 8px;border-bottom:2px solid #0f4c5c;padding-bottom:4px}
a{color:#0f4c5c}code,pre{font:13px/1.5 Consolas,"DejaVu Sans Mono",monospace}pre{background:#f4f6f6;padding:10px;overflow:auto}
details{border:1px solid #e4e2dc;border-radius:4px;margin:8px 0}summary{cursor:pointer;padding:8px 12px}
summary code{font-weight:700}summary b{display:inline-block;min-width:52px;color:#0f4c5c}details>div{padding:0 16px 12px}
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #e4e2dc;padding:5px 8px;text-align:left;vertical-align:top}
th{font-weight:600;white-space:nowrap}.quiet{color:#566069}nav a{margin-right:16px}:focus-visible{outline:2px solid #b8591b}
@media print{details{break-inside:avoid}}`;

const methods = ['get', 'post', 'put', 'delete'] as const;

/** The description of the API as a page that needs no script and nothing from outside. */
export function referencePage(reference: Reference): string {
  const { info, tags, paths, components } = reference;
  const operations = Object.entries(paths).flatMap(([address, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ method, address, operation }];
    }),
  );
  const ofTag = (tag: string) => operations.filter(({ operation }) => isTagged(operation, tag));
  const links = tags.map(({ name }) => `<a href="#tag-${name}">${escapeHtml(name)}</a>`);
  const groups = tags.map(
    ({ name, description }) =>
      `<section><h2 id="tag-${name}">${escapeHtml(description)} <span class="quiet">${name}</span></h2>
${ofTag(name).map(operationHtml).join('\n')}</section>`,
  );
  const schemas = Object.entries(components.schemas).map(([name, schema]) =>
    schemaHtml(name, schema),
  );
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(info.title)} ${escapeHtml(info.version)}</title><style>${style}</style></head>
<body><header><h1>${escapeHtml(info.title)} <span class="quiet">${escapeHtml(info.version)}</span></h1>
<p>${escapeHtml(info.description)}</p>
<nav aria-label="目录">${links.join('')}<a href="#schemas">结构 Schemas</a><a href="openapi.json">openapi.json</a></nav></header>
<main>${groups.join('\n')}
<section><h2 id="schemas">结构 <span class="quiet">Schemas</span></h2>${schemas.join('\n')}</section></main></body></html>
`;
}

function isTagged({ tags = [] }: ReferenceOperation, tag: string): boolean {
  return tags.includes(tag);
}
