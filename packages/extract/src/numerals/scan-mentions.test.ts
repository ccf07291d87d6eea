import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCharacter } from '../view/fold-character.ts';
import { chineseInteger } from './chinese-integer.ts';
import { scanMentions } from './scan-mentions.ts';

type Bounds = readonly [
  value: number | null,
  lower: number,
  upper: number | null,
  qualifier: string,
];

const folded = (text: string) => [...text].map(foldCharacter).join('');

function only(text: string) {
  const found = scanMentions(folded(text));
  expect(found.map(({ start, end }) => text.slice(start, end))).toHaveLength(1);
  const [mention] = found;
  if (mention === undefined) throw new Error('no mention');
  return mention;
}

function boundsOf(text: string): Bounds | null {
  const { quantity } = only(text);
  if (quantity === null) return null;
  return [quantity.value, quantity.lower, quantity.upper, quantity.qualifier];
}

const exact = (value: number): Bounds => [value, value, value, value === 0 ? 'zero' : 'exact'];

describe('a number that is stated plainly', () => {
  it.each([
    ['化解305件', 305],
    ['化解１２３件', 123],
    ['发放4,000份', 4000],
    ['发放1,234,567份', 1234567],
    ['发放0.3万份', 3000],
    ['发放1.2万份', 12000],
    ['金额1.06亿元', 106000000],
    ['金额23.4万元', 234000],
    ['满意率98.5%', 98.5],
    ['满意率百分之九十八点五', 98.5],
    ['满意率百分之百', 100],
    ['满意率九成', 90],
    ['满意率九成半', 95],
    ['化解三件', 3],
    ['化解十件', 10],
    ['化解十五件', 15],
    ['化解二十件', 20],
    ['化解四十二起', 42],
    ['化解一百零五件', 105],
    ['化解一百五十件', 150],
    ['化解三千五件', 3500],
    ['发放一万二千份', 12000],
    ['发放两万份', 20000],
    ['发放一万零五十份', 10050],
    ['发放一亿三千万份', 130000000],
    ['开展廿三场', 23],
    ['化解0件', 0],
    ['开展12场次', 12],
    ['培训326人次', 326],
    ['检查47家次', 47],
    ['接待来访19批', 19],
  ] as const)('%s', (text, value) => {
    expect(boundsOf(text)).toEqual(exact(value));
  });
});

describe('a number that is qualified', () => {
  it.each<readonly [string, ...Bounds]>([
    ['化解400余件', 400, 400, 499, 'at_least'],
    ['化解420余件', 420, 420, 429, 'at_least'],
    ['化解400多件', 400, 400, 499, 'at_least'],
    ['化解四百余件', 400, 400, 499, 'at_least'],
    ['化解2360余件', 2360, 2360, 2369, 'at_least'],
    ['发放1.2万余份', 12000, 12000, 12999, 'at_least'],
    ['发放1万多份', 10000, 10000, 19999, 'at_least'],
    ['发放3000份余', 3000, 3000, 3999, 'at_least'],
    ['开展十余场', 10, 10, 19, 'at_least'],
    ['化解百余件', 100, 100, 199, 'at_least'],
    ['发放千余份', 1000, 1000, 1999, 'at_least'],
    ['发放万余份', 10000, 10000, 19999, 'at_least'],
    ['化解三十多件', 30, 30, 39, 'at_least'],
    ['发放一万二千余份', 12000, 12000, 12999, 'at_least'],
    ['开展3余次', 3, 3, null, 'at_least'],
    ['化解400件以上', 400, 400, null, 'at_least'],
    ['化解超过400件', 400, 400, null, 'at_least'],
    ['化解超400件', 400, 400, null, 'at_least'],
    ['化解逾400件', 400, 400, null, 'at_least'],
    ['不少于400件', 400, 400, null, 'at_least'],
    ['突破400件', 400, 400, null, 'at_least'],
    ['成功率98%以上', 98, 98, null, 'at_least'],
    ['发放上百份', 100, 100, null, 'at_least'],
    ['化解近400件', 400, 360, 400, 'at_most'],
    ['化解将近400件', 400, 360, 400, 'at_most'],
    ['化解不足400件', 400, 360, 400, 'at_most'],
    ['化解不到400件', 400, 360, 400, 'at_most'],
    ['化解约400件', 400, 360, 440, 'about'],
    ['化解大约400件', 400, 360, 440, 'about'],
    ['化解400件左右', 400, 360, 440, 'about'],
    ['化解约400余件', 400, 360, 440, 'about'],
    ['化解近百余件', 100, 90, 110, 'about'],
    ['金额约80万元', 800000, 720000, 880000, 'about'],
    ['化解40至50件', null, 40, 50, 'range'],
    ['化解40-50件', null, 40, 50, 'range'],
    ['化解3至5件', null, 3, 5, 'range'],
    ['化解两三百件', null, 200, 300, 'range'],
    ['化解三五件', null, 3, 5, 'range'],
    ['化解数十件', null, 20, 90, 'range'],
    ['化解十几件', null, 11, 19, 'range'],
    ['化解二十几件', null, 21, 29, 'range'],
    ['发放数万份', null, 20000, 99999, 'range'],
    ['发放1至2万份', null, 10000, 20000, 'range'],
  ])('%s', (text, ...bounds) => {
    expect(boundsOf(text)).toEqual(bounds);
  });
});

describe('what stands in the place of a number', () => {
  it.each([
    ['发放XX份', 'placeholder'],
    ['开展xx场', 'placeholder'],
    ['投入**万元', 'placeholder'],
    ['召开多次会议', 'vague'],
    ['化解若干件', 'vague'],
  ] as const)('%s is a %s', (text, kind) => {
    expect(only(text)).toMatchObject({ kind, quantity: null });
  });
});

describe('numerals that count nothing', () => {
  it.each([
    '2023年',
    '二〇二三年',
    '2021—2025年',
    '2024-03-21',
    '2023.12.31',
    '3月15日',
    '1-11月',
    '一至十一月',
    '11:34',
    '3·15',
    '3.15普法',
    '12·4国家宪法日',
    '第二十次会议',
    '第3次',
    '第一责任人',
    '〔2023〕5号',
    '[2023]5号',
    '一是完善机制',
    '二要加强',
    '(一)强化',
    '1.抓住重点',
    '三重一大',
    '一网通办',
    '最多跑一次',
    '一村一法律顾问',
    '八五普法',
    '十四五',
    '二十大精神',
    '十九届六中全会',
    '12345热线',
    '电话0558-1234567',
    '1+3+N',
    '“六大抓手”',
    '近三年来',
    '《第33号令》',
    '进一步提升',
    '统一部署',
    '无一起上访',
    '未发生一例事故',
    '百姓',
    '千方百计',
  ])('%s', (text) => {
    expect(scanMentions(folded(text)).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });

  it.each([
    ['《民法典》等法律12部', '12部'],
    ['12345热线工单2860件', '2860件'],
    ['在12月4日开展活动9场', '9场'],
    ['村规民约32件', '32件'],
    ['签约15个村', '15个'],
    ['附近3个村', '3个'],
    ['2023年12089件', '12089件'],
  ])('in %s only %s counts', (text, printed) => {
    const { start, end, quantity } = only(text);
    expect(text.slice(start, end)).toBe(printed);
    expect(quantity?.qualifier).toBe('exact');
  });
});

describe('Chinese integers', () => {
  it.each([
    ['零', 0],
    ['二〇二三', 2023],
    ['一千零五', 1005],
    ['一万零十二', 10012],
    ['十万', 100000],
    ['二万亿', 2e12],
    ['一亿三千万', 130000000],
    ['两千二', 2200],
    ['十十', null],
    ['一二', null],
  ] as const)('%s is %j', (text, value) => {
    expect(chineseInteger(text)).toBe(value);
  });

  const digits = '零一二三四五六七八九';
  const written = (value: number): string => {
    let text = '';
    let gap = false;
    for (const [place, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(value / place) % 10;
      if (digit === 0) gap = text !== '';
      else {
        text += `${gap ? '零' : ''}${digits.charAt(digit)}${name}`;
        gap = false;
      }
    }
    return text;
  };

  it('reads every number below ten thousand as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        expect(chineseInteger(written(value))).toBe(value);
      }),
    );
  });
});

describe('any text at all', () => {
  it('gives mentions in order, inside the text, none over another', () => {
    const piece = fc.constantFrom(
      ...'0123456789,.%一二三十百千万亿零点余多约近超数几上以至-~个件次人份元年月日第XX*成分'.split(
        '',
      ),
      '百分之',
      '以上',
      '左右',
      '万余',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, quantity } of scanMentions(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (quantity !== null && quantity.upper !== null) {
            expect(quantity.upper).toBeGreaterThanOrEqual(quantity.lower);
          }
          last = end;
        }
      }),
      { numRuns: 2000, seed: 20231231 },
    );
  });
});
