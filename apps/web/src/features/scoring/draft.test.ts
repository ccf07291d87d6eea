import { scoringSchemeSchema } from '@xiangjian/contract';
import { expect, test } from 'vitest';
import reference from '../../../../../data/scoring/reference.json' with { type: 'json' };
import { nextHistory, startHistory } from './draft.ts';
import { freeId, weightOf, withItem, withoutItem, withWeight } from './edit-scheme.ts';
import { indicatorsFor, itemKinds, newItem } from './new-item.ts';
import { differsInWeightsAlone, printWeights, readWeights } from './own-weights.ts';
import { printSchemeFile, readSchemeFile } from './scheme-file.ts';
import { schemeProblems } from './scheme-problems.ts';

const scheme = scoringSchemeSchema.parse(reference);
const draftOf = (weight: number) => ({
  scheme: withWeight(scheme, 'governance', weight),
  lock: null,
});

test('a slider that moves on is one step back', () => {
  let history = startHistory({ scheme, lock: null });
  for (const weight of [36, 37, 38]) {
    history = nextHistory(history, {
      type: 'change',
      change: () => draftOf(weight),
      about: 'governance',
    });
  }
  history = nextHistory(history, { type: 'rest' });
  history = nextHistory(history, {
    type: 'change',
    change: () => draftOf(50),
    about: 'governance',
  });
  const weight = () => weightOf(history.present.scheme, 'governance');
  const back = () => {
    history = nextHistory(history, { type: 'undo' });
  };
  back();
  expect(weight()).toBe(38);
  back();
  expect(weight()).toBe(35);
  back();
  expect(weight()).toBe(35);
  history = nextHistory(history, { type: 'redo' });
  history = nextHistory(history, { type: 'redo' });
  expect(weight()).toBe(50);
});

test('own weights stand in an address and come back', () => {
  const own = withWeight(withWeight(scheme, 'governance', 42.5), 'on_time', 9);
  const text = printWeights(own, scheme);
  expect(text).toBe('governance~42.5,on_time~9');
  expect(readWeights(scheme, text)).toEqual(own);
  expect(printWeights(scheme, scheme)).toBeUndefined();
  expect(readWeights(scheme, 'nobody~3,on_time~-1,on_time~x,model_village~3,')).toEqual(scheme);
});

test('an address carries weights and hidden names, nothing else', () => {
  const own = withWeight(scheme, 'governance', 42);
  expect(differsInWeightsAlone({ ...own, weights_locked: false }, scheme)).toBe(true);
  expect(differsInWeightsAlone({ ...own, aggregation: 'geometric' }, scheme)).toBe(false);
  expect(differsInWeightsAlone(withoutItem(own, 'on_time'), scheme)).toBe(false);
});

test.each(itemKinds)(
  'a new item of kind %s is a right one, for every indicator offered',
  (kind) => {
    for (const { id } of indicatorsFor(kind)) {
      const item = newItem({
        ...{ id: freeId(scheme, 'item'), label_zh: '新项目', kind, indicator: id },
        ...{ weight: 5, missing: 'exclude' },
      });
      const [chapter, ...others] = scheme.chapters;
      if (chapter === undefined) throw new Error('the template has no chapter');
      const chapters = [{ ...chapter, items: [...chapter.items, item] }, ...others];
      expect(schemeProblems({ ...scheme, chapters }, 'zh')).toEqual([]);
      if (item.kind !== 'manual_mark') expect(item.indicator).toBe(id);
    }
  },
);

test('what is wrong is told at the item it is about', () => {
  const item = scheme.chapters[0]?.items[0];
  if (item?.kind !== 'threshold_rate') throw new Error('the template begins otherwise');
  const turned = { ...item, goalposts: { worst: 99, best: 80 } };
  const wrong = withItem(scheme, item.id, turned);
  expect(schemeProblems(wrong, 'zh')).toEqual([
    { about: 'mediation_success', message: '满分线（80）须高于零分线（99）' },
  ]);
  expect(schemeProblems(wrong, 'en')).toEqual([
    {
      about: 'mediation_success',
      message: 'The value that earns everything (80) must be above the one that earns nothing (99)',
    },
  ]);
});

test('a scheme goes out as a file and comes back', () => {
  expect(readSchemeFile(printSchemeFile(scheme), 'zh')).toEqual({ scheme });
  expect(readSchemeFile(`\uFEFF${printSchemeFile(scheme)}`, 'en')).toEqual({ scheme });
});

test.each([
  [
    '{"id": "own",\n "version" 1}',
    /^这个文件不是 JSON（第2行第\d+个字附近/,
    /^This file is not JSON \(reading stops near line 2, column \d+\)/,
  ],
  ['', /^这个文件不是 JSON/, /^This file is not JSON/],
  ['[]', /^须为 JSON 对象/, /^A JSON object is needed/],
  [
    JSON.stringify({ ...scheme, colour: 1 }),
    /^没有“colour”这个字段$/,
    /^There is no field “colour”$/,
  ],
  [
    JSON.stringify({ ...scheme, version: 'x' }),
    /^version：版本须为数字/,
    /^version: The version must be digits/,
  ],
  [
    JSON.stringify(withWeight(scheme, 'on_time', 1)).replace('"weight":1,', '"weight":-1,'),
    /^第2章第1项：权重须大于零$/,
    /^Chapter 2, item 1: The weight must be above zero$/,
  ],
])('a file that is none is told in the language of the interface: %s', (text, zh, en) => {
  for (const [language, words] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    const file = readSchemeFile(text, language);
    expect('wrong' in file ? file.wrong[0] : 'a scheme').toMatch(words);
  }
});
