import { readFileSync } from 'node:fs';
import { indicatorById, type Language } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { scoringSchemeSchema, scoringSchemeSchemaIn } from './composite-scheme.ts';

const file = new URL('../../../data/scoring/reference.json', import.meta.url);
const text = readFileSync(file, 'utf8');

/** Fields by their paths (`chapters.0.weight`) and what is put there; undefined takes the field away. */
type Changes = Readonly<Record<string, unknown>>;

/** What is said of the template with some fields changed: path and message of each issue. */
function refusalsOf(changes: Changes, language: Language = 'zh'): [string, string][] {
  const scheme: unknown = JSON.parse(text);
  for (const [path, value] of Object.entries(changes)) put(scheme, path.split('.'), value);
  const { error } = scoringSchemeSchemaIn(language).safeParse(scheme);
  return (
    error?.issues.map((issue): [string, string] => [issue.path.join('.'), issue.message]) ?? []
  );
}

function put(part: unknown, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (typeof part !== 'object' || part === null) throw new Error(`nothing under ${name}`);
  if (rest.length > 0) put(Reflect.get(part, name), rest, value);
  else if (value === undefined) Reflect.deleteProperty(part, name);
  else Reflect.set(part, name, value);
}

describe('the reference template', () => {
  const scheme = scoringSchemeSchema.parse(JSON.parse(text));

  it('says that it is not official', () => {
    expect(scheme).toMatchObject({
      id: 'reference',
      label_zh: '参考模板（非官方）',
      label_en: 'Reference template, not official',
      official: false,
      signer: null,
    });
  });

  it('scores only what has a better end', () => {
    for (const item of scheme.chapters.flatMap(({ items }) => items)) {
      if (item.kind === 'manual_mark' || item.indicator === null) continue;
      expect(indicatorById(item.indicator).polarity).not.toBe('none');
    }
  });

  it('has an English name for every part', () => {
    const parts = [
      ...scheme.bands,
      ...scheme.chapters,
      ...scheme.chapters.flatMap((one) => one.items),
    ];
    expect(parts.filter(({ label_en }) => label_en === undefined)).toEqual([]);
    expect(JSON.stringify(parts.map(({ label_en }) => label_en))).not.toMatch(/\p{Script=Han}/u);
  });

  it('reads as it is written', () => {
    expect(scheme).toEqual(JSON.parse(text));
  });
});

const firstItem = 'chapters.0.items.0';

describe('wrong schemes', () => {
  it.each(['outreach_events', 'materials_distributed', 'disputes_accepted'])(
    'volume is refused: %s',
    (indicator) => {
      const [refusal, ...others] = refusalsOf({ [`${firstItem}.indicator`]: indicator });
      expect(refusal?.[0]).toBe(`${firstItem}.indicator`);
      expect(refusal?.[1]).toMatch(/^“.+”只反映数量，不分好坏，不能计分；请改用/);
      expect(others).toEqual([]);
    },
  );

  it.each([
    [`${firstItem}.indicator`, 'nobody', '没有指标“nobody”'],
    [`${firstItem}.indicator`, undefined, '须写明指标'],
    [`${firstItem}.weight`, 0, '权重须大于零'],
    [`${firstItem}.direction`, 'lower', '越高越好，方向须为 higher'],
    [`${firstItem}.goalposts.best`, 10, '须高于零分线'],
    [`${firstItem}.goalposts`, undefined, '须写明零分线'],
    [`${firstItem}.kind`, 'volume', '项目类型 kind 须为'],
    ['chapters.1.weight', '15', '章的权重须为数'],
    ['chapters.1.items.1.deduction', 2, '扣分比例是占本项分值的份额'],
    ['chapters.1.items.0.id', 'mediation_success', '用了不止一次'],
    ['chapters.1.items', [], '每章至少一个项目'],
    ['bands.1.from', 95, '等次须由高到低'],
    ['normalisation', 'minmax', '归一方法须为'],
    ['aggregation', 'median', '合成方法须为'],
    ['version', 'first', '版本须为数字'],
    ['id', '方案', '代号须以小写字母开头'],
    ['weights_locked', undefined, '须写明权重是否锁定'],
    ['chapters', undefined, '须为章的列表'],
    ['title_en', 5, '英文名须为文字'],
    ['bands.0.label_en', '', '名称不能为空'],
  ])('%s cannot be %o: %s', (path, value, words) => {
    const refusals = refusalsOf({ [path]: value });
    expect(refusals.map(([at]) => at)).toContain(path);
    expect(refusals.find(([at]) => at === path)?.[1]).toContain(words);
    const english = refusalsOf({ [path]: value }, 'en');
    expect(english.map(([at]) => at)).toEqual(refusals.map(([at]) => at));
    expect(english.map(([, message]) => message).join()).not.toMatch(/\p{Script=Han}/u);
  });

  it('grades need fixed goalposts', () => {
    expect(refusalsOf({ normalisation: 'z' })).toEqual([
      ['bands', expect.stringContaining('等次只能用于固定标尺')],
    ]);
  });

  const veto = { kind: 'veto', id: 'veto', label_zh: '否决', effect: 'fails' };
  const marks = { kind: 'manual_mark', id: 'mark', label_zh: '打分', weight: 1, full_mark: 10 };
  const bonus = {
    ...{ kind: 'bonus', id: 'bonus', label_zh: '加分', indicator: 'model_villages' },
    ...{ direction: 'higher', start: 0, points_per_unit: 1, cap: 50 },
  };
  const presence = {
    ...{ kind: 'presence', id: 'some', label_zh: '有', weight: 1 },
    ...{ indicator: 'litigation_lost', direction: 'lower' },
  };

  it.each([
    ['indicator', { ...veto, more_than: 2 }, '同时写明'],
    ['more_than', { ...veto, indicator: 'litigation_lost' }, '同时写明'],
    ['indicator', { ...veto, indicator: 'adviser_coverage', more_than: 2 }, '越低越好'],
    ['declared.0', { ...veto, declared: ['甲镇'] }, '9位数字'],
    ['marks.990101101', { ...marks, marks: { 990101101: 11 } }, '打分 11 超过满分 10'],
    ['cap', bonus, '不超过20分'],
    ['direction', presence, '有即得分只用于越高越好的指标'],
    [
      'direction',
      {
        ...presence,
        kind: 'per_event_deduction',
        indicator: 'adviser_coverage',
        direction: 'higher',
        deduction: 0.1,
      },
      '按件扣分只用于越低越好的指标',
    ],
  ])('%s of an item beside the others: %o', (path, item, words) => {
    expect(refusalsOf({ 'chapters.0.items.4': item })).toEqual([
      [`chapters.0.items.4.${path}`, expect.stringContaining(words)],
    ]);
    expect(refusalsOf({ 'chapters.0.items.4': item }, 'en')).toEqual([
      [`chapters.0.items.4.${path}`, expect.not.stringMatching(/\p{Script=Han}/u)],
    ]);
  });

  it('every wrong field is told at once', () => {
    const changes = { signer: 5, 'chapters.0.weight': -1, 'chapters.0.items.1.weight': 0 };
    expect(refusalsOf(changes).map(([path]) => path)).toEqual(Object.keys(changes));
  });
});
