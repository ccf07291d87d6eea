import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layFiles } from '../testing/lay-files.ts';
import { readOwnFile } from './read-own-file.ts';
import { ownFileText } from './testing/own-file-text.ts';
import { UnusableOwnFile } from './unusable-own-file.ts';

function read(content: string | Uint8Array, name = 'indicators.yaml') {
  return readOwnFile(join(layFiles({ [name]: content }), name));
}

/** What a file is refused with. */
function refusalOf(content: string | Uint8Array): readonly string[] {
  try {
    read(content);
  } catch (error) {
    if (!(error instanceof UnusableOwnFile)) throw error;
    return error.shown();
  }
  throw new Error('the file was not refused');
}

const example = readFileSync(
  new URL('../../../../data/examples/indicators.yaml', import.meta.url),
  'utf8',
);

describe('a good file', () => {
  it('is the example, as the documents show it', () => {
    expect(read(example).map(({ id }) => id)).toEqual([
      'own_grid_patrols',
      'own_reply_rate',
      'own_applying_villages',
    ]);
    for (const page of ['docs/user-guide.md', 'apps/cli/README.md']) {
      const text = readFileSync(new URL(`../../../../${page}`, import.meta.url), 'utf8');
      expect(text, page).toContain(`\`\`\`yaml\n${example}\`\`\``);
    }
  });

  it('gives indicators that are described and nothing more, unless it declares it', () => {
    expect(read(ownFileText())).toEqual([
      {
        id: 'own_grid_patrols',
        labelZh: '网格巡查',
        labelEn: '网格巡查',
        definitionZh: '本年度网格员入户巡查的次数',
        definitionEn: '本年度网格员入户巡查的次数',
        unit: '次',
        units: ['次', '人次'],
        before: ['网格…巡查'],
        after: ['网格巡查'],
        gist: [['网格', '巡查']],
        forbidden: ['无人机'],
        kind: 'flow',
        tier: 'detail',
        polarity: 'none',
        additive: false,
        denominator: null,
      },
    ]);
    expect(read(example)[1]).toMatchObject({
      definitionEn:
        'Share of the year’s proposals of deputies that were answered, as the report states it',
    });
    expect(read(example)[2]).toMatchObject({
      labelEn: 'Villages applying as model villages',
      kind: 'stock',
      additive: true,
      denominator: 'villages_total',
    });
  });

  it('may leave out what it does not need, begin with a byte order mark and end its lines like Windows', () => {
    const short = ownFileText([
      ['    after: [网格巡查]\n', ''],
      ['    gist:\n      - [网格, 巡查]\n', ''],
      ['    forbidden: [无人机]\n', ''],
    ]);
    expect(read(`\ufeff${short.replaceAll('\n', '\r\n')}`)).toHaveLength(1);
  });
});

describe('a bad file is refused with line and field', () => {
  it.each<[string, readonly (readonly [string, string])[], string]>([
    ['a missing field', [['    label: 网格巡查\n', '']], '第 3 行，第 1 个指标的 label：没有填写'],
    [
      'an unknown field',
      [['unit: 次', 'unit: 次\n    colour: 红']],
      '第 7 行，第 1 个指标的 colour：没有这个字段',
    ],
    [
      'an id of the catalogue',
      [['own_grid_patrols', 'disputes_accepted']],
      '第 3 行，第 1 个指标的 id：应为 own_ 后接小写字母、数字和下划线，如 own_grid_patrols',
    ],
    [
      'a number for a word',
      [['label: 网格巡查', 'label: 12345']],
      '第 4 行，第 1 个指标的 label：应为文字，数字请加引号',
    ],
    [
      'an unknown unit',
      [['[次, 人次]', '[次, 把]']],
      '第 7 行，第 1 个指标的 units 第 2 项：不是认识的单位，请用件、次、场次、人、人次、份、元等',
    ],
    ['no unit', [['[次, 人次]', '[]']], '第 7 行，第 1 个指标的 units：至少写一个单位'],
    [
      'a word that is no list',
      [['before: [网格…巡查]', 'before: 网格…巡查']],
      '第 8 行，第 1 个指标的 before：应为列表',
    ],
    [
      'an empty word',
      [['after: [网格巡查]', 'after: ["  "]']],
      '第 9 行，第 1 个指标的 after 第 1 项：不能为空',
    ],
    [
      'a gap at the end',
      [['[网格…巡查]', '[网格…]']],
      '第 8 行，第 1 个指标的 before 第 1 项：“…”不能在开头或结尾',
    ],
    [
      'too many gaps',
      [['[网格…巡查]', '[网…格…巡…查]']],
      '第 8 行，第 1 个指标的 before 第 1 项：“…”最多 2 处',
    ],
    [
      'a mark of the rules',
      [['[无人机]', '["#人"]']],
      '第 12 行，第 1 个指标的 forbidden 第 1 项：不能含有 #、@、~ 或换行',
    ],
    [
      'an endless word',
      [['[无人机]', `[${'人'.repeat(41)}]`]],
      '第 12 行，第 1 个指标的 forbidden 第 1 项：不能超过 40 个字',
    ],
    [
      'a wrong value',
      [['value: none', 'value: 没有']],
      '第 19 行，第 1 个指标的 examples 第 3 项 value：应为数字、[下限, 上限] 或 none',
    ],
    [
      'a negative value',
      [['value: [36, null]', 'value: -3']],
      '第 17 行，第 1 个指标的 examples 第 2 项 value：不能小于 0',
    ],
    [
      'bounds the wrong way round',
      [['[1260, 1269]', '[1269, 1260]']],
      '第 15 行，第 1 个指标的 examples 第 1 项 value：上限不能小于下限',
    ],
    [
      'no counter-example',
      [['      - text: 下一步开展网格巡查80次。\n        value: none\n', '']],
      '第 14 行，第 1 个指标的 examples：至少要有一个不该读出数字的例句（value: none）',
    ],
    ['another field at the top', [['indicators:', 'indikators:']], '第 2 行，indicators：没有填写'],
  ])('%s', (_, edit, message) => {
    expect(refusalOf(ownFileText(edit))).toContain(message);
  });

  it('without any words, and with an id that is there twice', () => {
    const wordless = ownFileText([
      ['    before: [网格…巡查]\n    after: [网格巡查]\n    gist:\n      - [网格, 巡查]\n', ''],
    ]);
    expect(refusalOf(wordless)).toEqual([
      '第 3 行，第 1 个指标：before、after、gist 至少写一种词语',
    ]);
    const [, one = ''] = ownFileText().split('indicators:\n');
    expect(refusalOf(`${ownFileText()}${one}`)).toEqual([
      '第 20 行，第 2 个指标的 id：与第 1 个指标相同',
      '第 21 行，第 2 个指标的 label：与第 1 个指标相同',
    ]);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['broken YAML', 'indicators:\n  - id: "own', /^第 \d 行：不是正确的 YAML/],
    ['tabs', 'indicators:\n\t- id: own_a', /^第 2 行：缩进用了制表符/],
    [
      'a field that is there twice',
      ownFileText([['unit: 次', 'unit: 次\n    unit: 件']]),
      /^第 7 行：同一个字段写了两次/,
    ],
    ['references', 'a: &x [1]\nb: *x', /^第 2 行：不能用 & 和 \* 引用/],
    ['tags', 'indicators: !!js/function "x"', /^第 1 行：不能用 ! 标记类型/],
    ['two documents', `${ownFileText()}---\na: 1\n`, /^第 \d+ 行：一个文件只能写一份/],
    ['nothing', '', /^第 1 行：应以 indicators: 开头/],
    ['no indicator', 'indicators: []', /^第 1 行，indicators：至少写一个指标/],
    ['a huge file', `# ${'x'.repeat(300_000)}`, /^超过 256 KB/],
  ])('%s', (_, content, message) => {
    expect(refusalOf(content)[0]).toMatch(message);
  });

  it('that grows when its references are followed', () => {
    const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: [*c, *c]'].join('\n');
    expect(refusalOf(bomb).at(-1)).toContain('不能用 & 和 * 引用');
  });

  it('names ten mistakes and counts the rest', () => {
    const words = Array.from({ length: 15 }, () => '"#"').join(', ');
    const lines = refusalOf(ownFileText([['[无人机]', `[${words}]`]]));
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('另有 5 处');
  });

  it('that is not UTF-8', () => {
    expect(refusalOf(new Uint8Array([0xcd, 0xf8, 0xb8, 0xf1]))).toEqual([
      '不是 UTF-8 编码，请另存为 UTF-8',
    ]);
    expect(() => readOwnFile('/none/indicators.yaml')).toThrow('ENOENT');
  });
});

describe('what is declared must fit together', () => {
  const withLine = (line: string) =>
    ownFileText([['    forbidden:', `    ${line}\n    forbidden:`]]);

  it.each<[string, string, string]>([
    [
      'volume is not judged',
      'polarity: higher',
      '第 12 行，第 1 个指标的 polarity：数量多不等于工作好，单位为“次”的只描述不评判；有分母（denominator）的才评判占比',
    ],
    [
      'a rate has the unit %',
      'kind: rate',
      '第 12 行，第 1 个指标的 kind：百分率（rate）的单位应为 %，单位为 % 的应为 rate',
    ],
    [
      'money has no denominator',
      'kind: money\n    denominator: villages_total',
      '第 13 行，第 1 个指标的 denominator：只有件数、人数等才能写分母',
    ],
    [
      'a denominator is known',
      'denominator: villages',
      '第 12 行，第 1 个指标的 denominator：应为目录里或本文件里另一个件数、人数等指标的代码，如 villages_total',
    ],
    [
      'a denominator is another indicator',
      'denominator: own_grid_patrols',
      '第 12 行，第 1 个指标的 denominator：应为目录里或本文件里另一个件数、人数等指标的代码，如 villages_total',
    ],
    [
      'a denominator counts',
      'denominator: mediation_success_rate',
      '第 12 行，第 1 个指标的 denominator：应为目录里或本文件里另一个件数、人数等指标的代码，如 villages_total',
    ],
    [
      'an unknown kind',
      'kind: 存量',
      '第 12 行，第 1 个指标的 kind：应为 flow（年度量）、stock（年末数）、money（金额）或 rate（百分率）',
    ],
  ])('%s', (_, line, message) => {
    expect(refusalOf(withLine(line))).toEqual([message]);
  });

  it('and no name may be taken', () => {
    expect(refusalOf(ownFileText([['label: 网格巡查', 'label: 普法宣传活动']]))).toEqual([
      '第 4 行，第 1 个指标的 label：目录里已有“普法宣传活动”（outreach_events），请换一个名称',
    ]);
  });

  it('a share of what is known is judged', () => {
    const share = withLine('denominator: outreach_events\n    polarity: higher');
    expect(read(share)[0]).toMatchObject({ denominator: 'outreach_events', polarity: 'higher' });
  });
});

describe('examples that do not hold', () => {
  it.each<[string, readonly [string, string], string]>([
    [
      'another number',
      ['[1260, 1269]', '1260'],
      '第 14 行，第 1 个指标的 examples 第 1 项：例句“网格员全年开展巡查1260余次。”应读作 1260，现在读作 1260–1269',
    ],
    [
      'a number where there should be none',
      ['下一步开展', '全年开展'],
      '第 18 行，第 1 个指标的 examples 第 3 项：例句“全年开展网格巡查80次。”应不取，现在读作 80',
    ],
    [
      'none where there should be one',
      ['网格巡查不少于36次', '巡查不少于36次'],
      '第 16 行，第 1 个指标的 examples 第 2 项：例句“巡查不少于36次。”应读作 36 以上，现在读不出',
    ],
  ])('%s', (_, edit, message) => {
    expect(refusalOf(ownFileText([edit]))).toEqual([message]);
  });
});

describe('words that look like patterns', () => {
  it.each(['(a+)+$', '.*', '[网格]', '网格|巡查', '^网', '(?<=x)', '\\\\d{9}'])(
    '%s is literal',
    (word) => {
      const file = ownFileText([['[无人机]', `["${word}"]`]]);
      expect(read(file)).toHaveLength(1);
    },
  );

  it('and stands for itself', () => {
    const file = ownFileText([
      ['[网格…巡查]', '["网格(试点)巡查"]'],
      ['    after: [网格巡查]\n    gist:\n      - [网格, 巡查]\n', ''],
      ['网格员全年开展巡查1260余次', '网格（试点）巡查1260余次'],
      [
        '网格巡查不少于36次。\n        value: [36, null]',
        '网格试点巡查36次。\n        value: none',
      ],
    ]);
    expect(read(file)).toHaveLength(1);
  });
});
