import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldTexts } from '../testing/gold-texts.ts';
import { maskText } from './mask-text.ts';
import { personalData } from './personal-data.ts';

describe('what is masked', () => {
  it.each([
    ['公民身份号码：11010519491231002X。', '公民身份号码：110105●●●●●●●●●●●●。'],
    ['身份证号１１０１０５１９４９１２３１００２Ｘ', '身份证号１１０１０５●●●●●●●●●●●●'],
    ['身份证号码：520203800101123', '身份证号码：520203●●●●●●●●●'],
    ['身份证号：520203198001011231', '身份证号：520203●●●●●●●●●●●●'],
    ['电话13985812345', '电话139●●●●●●●●'],
    ['联系人手机：139 8581 2345，', '联系人手机：139 ●●●● ●●●●，'],
    ['致电+8613985812345', '致电+86139●●●●●●●●'],
    ['电话：0858-8212345', '电话：0858-●●●●●●●'],
    ['联系电话 8212345。', '联系电话 8●●●●●●。'],
    ['卡号6222 0212 3456 7890 128', '卡号6222 0●●● ●●●● ●●●● ●●●'],
    ['调解张某与李某某的纠纷', '调解●某与●某某的纠纷'],
    ['调解员劝导，王某甲当场赔偿', '调解员劝导，●某甲当场赔偿'],
    ['当事人：张三丰、李四，罚款500元', '当事人：●●●、●●，罚款500元'],
    ['违法嫌疑人赵六一，男，1980年3月生', '违法嫌疑人●●●，男，1980年3月生'],
    ['原告张三丰诉被告李四一案', '原告●●●诉被告●●一案'],
    ['村民欧阳小明（身份证11010519491231002X）', '村民●●●●（身份证110105●●●●●●●●●●●●）'],
  ])('%s', (text, masked) => {
    expect(maskText(text)).toBe(masked);
  });
});

describe('what is never masked', () => {
  it.each([
    '化解矛盾纠纷13985812345件',
    '涉案金额13985812345元',
    '财政支出15001127815.20元，折合1398581.2345万元',
    '索引号115001127815/2024-00007',
    '统一社会信用代码：11520203MB1234567X',
    '统一社会信用代码115202030094512381',
    '粤公网安备44190002000123号',
    '黔府发〔2023〕12号、法释〔2021〕20号',
    '拨打12345、12348、12309热线1286件次',
    '监督电话：0858-8212345',
    '12348公共法律服务热线0858-8212345',
    '服务热线400-123-4567',
    '2023年12月31日至2024年1月15日',
    'http://www.example.gov.cn/t20240115_13985812345.html',
    '身份证办理1286件',
    '当事人和解12件，当事人陈述申辩3件，当事人权益得到维护',
    '由于某些原因，某村某镇某单位某企业，在某种程度上，石某村',
    '申请人申请行政复议5件，被申请人应诉2件',
    '原告撤诉1件，被告人认罪认罚3人',
    '●加强领导；●强化监督',
    '银行卡管控6222件，账户冻结12个',
  ])('%s', (text) => {
    expect(maskText(text)).toBe(text);
  });
});

const identity = fc.constantFrom('11010519491231002X', '440524188001010014', '11010519491231002x');
const phone = fc.constantFrom('13985812345', '198-8581-2345', '0858-8212345', '(010)62345678');
const name = fc.constantFrom('张某', '李某某', '王某甲', '当事人：张三丰', '被告人：李四、');
const words = fc.constantFrom(
  '，',
  '化解纠纷',
  '12件',
  '。',
  '与',
  '电话：',
  '〔2023〕12号',
  '●',
  ' ',
  '0',
  '身份证号',
  '8212345',
  '6222021234567890128',
);
const writing = fc.array(fc.oneof(identity, phone, name, words, fc.string({ maxLength: 4 })), {
  maxLength: 14,
});

describe('masking any text', () => {
  it('keeps its length, changes nothing but what it names, and finds nothing more the second time', () => {
    fc.assert(
      fc.property(writing, (parts) => {
        const text = parts.join('');
        const masked = maskText(text);
        expect(masked).toHaveLength(text.length);
        const inside = new Set<number>();
        for (const { start, end } of personalData(text)) {
          for (let at = start; at < end; at += 1) inside.add(at);
        }
        for (let at = 0; at < text.length; at += 1) {
          if (!inside.has(at)) expect(masked[at]).toBe(text[at]);
        }
        expect(maskText(masked)).toBe(masked);
      }),
      { numRuns: 3000, seed: 6 },
    );
  });

  it('leaves figures that count something as they are', () => {
    const figure = fc.tuple(
      fc.integer({ min: 0, max: 19_999_999_999 }),
      fc.constantFrom('件', '元', '万元', '人次', '余人', '份', '户', '%', '.5元', '亿元'),
    );
    fc.assert(
      fc.property(
        figure,
        fc.constantFrom('化解', '投入', '，', '当事人', '电话回访'),
        ([count, unit], before) => {
          expect(maskText(`${before}${count}${unit}`)).toBe(`${before}${count}${unit}`);
        },
      ),
      { numRuns: 2000, seed: 6 },
    );
  });
});

describe('the labelled reports', () => {
  const texts = goldTexts();

  it('hold no personal data, so that nothing in them is masked', () => {
    const masked = texts.flatMap(({ name: report, text }) =>
      personalData(text).map(({ start, end }) => `${report}: ${text.slice(start, end)}`),
    );
    expect(texts.length).toBeGreaterThan(100);
    expect(masked).toEqual([]);
  });

  it('are masked at the speed of reading', () => {
    const text = `当事人：张三，电话13985812345。${readFileSync(import.meta.filename, 'utf8')}`;
    const long = text.repeat(40);
    const begun = performance.now();
    expect(maskText(long)).toHaveLength(long.length);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
