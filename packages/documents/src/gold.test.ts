import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folded } from './page/lines.ts';
import { readDocument } from './read-document.ts';

interface Label {
  readonly title: string;
  readonly publishedOn: string | null;
  readonly encoding: string;
  readonly observations: readonly { readonly evidence: string }[];
  readonly problems: readonly { readonly evidence: string }[];
  readonly plans: readonly { readonly evidence: string }[];
}

const gold = new URL('../../../data/gold/', import.meta.url);
const names = readdirSync(gold)
  .filter((name) => /^\d{3}\.json$/.test(name))
  .map((name) => name.slice(0, 3));

function labelOf(name: string): Label {
  return JSON.parse(readFileSync(new URL(`${name}.json`, gold), 'utf8'));
}

function read(name: string) {
  const page = new URL(`${name}.html`, gold);
  return readDocument(readFileSync(existsSync(page) ? page : new URL(`${name}.txt`, gold)));
}

/** Words of the pages around the reports; none of them is said in a report. */
const furniture =
  /当前位置|您的位置|发布日期|发布时间|浏览次数|点击率|相关(?:信息|链接|文章)|猜你喜欢|版权所有|网站标识码|ICP备|公网安备|打印本页|无障碍(?!设施|环境|通道)|热点公告|导航|招聘专职调解员|矛盾纠纷286件 |普法资料31万份|5\.2万条|季度调解纠纷612件|1906人/;

describe('the labelled reports', () => {
  it('are all there', () => {
    expect(names.length).toBeGreaterThanOrEqual(90);
  });

  it.each(names)('%s: title, date, encoding and the report alone', async (name) => {
    const label = labelOf(name);
    const { title, metadata, encoding, text, body } = await read(name);
    expect(title).toBe(label.title);
    expect(encoding).toBe(label.encoding);
    expect(metadata.publishedOn).toBe(label.publishedOn);
    const report = text.slice(body.start, body.end);
    expect(report.match(furniture)).toBeNull();
    for (const { evidence } of [...label.observations, ...label.problems, ...label.plans]) {
      expect(folded(report)).toContain(folded(evidence));
    }
  });

  it.each(names)('%s: every cell is the text at its place', async (name) => {
    const { text, tables } = await read(name);
    for (const cell of tables.flatMap(({ rows }) => rows.flat())) {
      expect(text.slice(cell.start, cell.end)).toBe(cell.text);
    }
  });
});
