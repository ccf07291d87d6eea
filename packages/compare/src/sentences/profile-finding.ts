import { answerCell } from '@xiangjian/indicators';
import type { Judgement } from '../answers/cell.ts';
import type { ProfileRow } from '../answers/profile.ts';
import type { ComparedYear } from '../compared-year.ts';
import { daysLate, publicationState } from '../publication.ts';
import { be, counted, dayInWords, namesInARow, type Sentence, sentenceOf } from './words.ts';

/** Whether and when the report came, how much of the core it states, and where the township differs from its peers beyond chance. */
export function profileFinding(current: ComparedYear, rows: readonly ProfileRow[]): Sentence {
  if (publicationState(current) === 'not_kept') {
    return sentenceOf([notKept(current), ledgerFigures(rows)]);
  }
  if (!current.hasReport) return sentenceOf([notFound(current), silenceIsNotZero]);
  return sentenceOf([published(current), coreStated(current), differing(rows)]);
}

const silenceIsNotZero: Sentence = {
  zh: '没有数值不等于为零，提请核实',
  en: 'no value does not mean zero; please check',
};

function notKept({ township, year }: ComparedYear): Sentence {
  return {
    zh: `${township.name}${year}年度的报告本库未收录，是否公开不作判断`,
    en: `Reports of ${township.name} are not kept here; whether that of ${year} was published is not judged`,
  };
}

function ledgerFigures(rows: readonly ProfileRow[]): Sentence {
  const stated = rows.filter(({ lower }) => lower !== null).length;
  return {
    zh: `台账里有${stated}项数字`,
    en: `ledgers have ${counted(stated, 'figure')}`,
  };
}

function notFound({ township, year }: ComparedYear): Sentence {
  return {
    zh: `未见${township.name}${year}年度报告公开`,
    en: `No report of ${township.name} for ${year} was found published`,
  };
}

function published(current: ComparedYear): Sentence {
  const { township, year, publishedOn } = current;
  const report = {
    zh: `${township.name}${year}年度报告`,
    en: `The ${year} report of ${township.name}`,
  };
  const late = daysLate(current);
  if (publicationState(current) === 'undated' || publishedOn === null) {
    return {
      zh: `${report.zh}未注明公开日期`,
      en: `${report.en} does not say when it was published`,
    };
  }
  const day = dayInWords(publishedOn);
  return late === null
    ? {
        zh: `${report.zh}于${day.zh}按时公开`,
        en: `${report.en} was published in time, on ${day.en}`,
      }
    : {
        zh: `${report.zh}于${day.zh}公开，逾期${late}天`,
        en: `${report.en} was published on ${day.en}, ${counted(late, 'day')} late`,
      };
}

function coreStated(current: ComparedYear): Sentence {
  const { numerator, denominator } = answerCell('reporting_completeness', current);
  const [stated, of] = [numerator?.value ?? 0, denominator?.value ?? 0];
  return {
    zh: `核心指标写明${stated}/${of}项`,
    en: `it states ${stated} of ${of} core indicators`,
  };
}

function differing(rows: readonly ProfileRow[]): Sentence {
  const named: Named = (wanted) =>
    rows.filter(({ judgement }) => judgement === wanted).map(({ indicator }) => indicator);
  const judged = rows.filter(({ judgement }) => judgement !== 'not_judged').length;
  if (judged === 0) {
    return { zh: '没有可与比较对象评判的指标', en: 'no indicator can be judged against the peers' };
  }
  const sides = sidesOf(named, '998');
  if (sides.length === 0) return lesser(judged, named);
  const named998 = sidesInWords(sides);
  return {
    zh: `可评判的${judged}项里，${named998.zh}，超出随机波动（99.8%）`,
    en: `of ${judged} that can be judged, ${named998.en}, beyond chance (99.8%)`,
  };
}

/** Where nothing differs at 99.8 %: what the page colours at 95 % is named, so that the sentence does not deny it. */
function lesser(judged: number, named: Named): Sentence {
  const sides = sidesOf(named, '95');
  if (sides.length === 0) {
    return {
      zh: `可评判的${judged}项与比较对象的差异都未超出随机波动（99.8%）`,
      en: `${judged} can be judged and none differs from the peers beyond chance (99.8%)`,
    };
  }
  const { zh, en } = sidesInWords(sides);
  return {
    zh: `可评判的${judged}项里，${zh}，超出随机波动（95%），未到99.8%`,
    en: `of ${judged} that can be judged, ${en}, beyond chance at 95%, not at 99.8%`,
  };
}

/** The indicators with one judgement. */
type Named = (wanted: Judgement) => readonly ProfileRow['indicator'][];

interface Side extends Sentence {
  readonly found: readonly ProfileRow['indicator'][];
}

function sidesOf(named: Named, level: '95' | '998'): readonly Side[] {
  return [
    { found: named(`worse_${level}`), zh: '弱于', en: 'worse than' },
    { found: named(`better_${level}`), zh: '优于', en: 'better than' },
  ].filter(({ found }) => found.length > 0);
}

function sidesInWords(sides: readonly Side[]): Sentence {
  const zh = sides.map(
    ({ found, zh: side }) =>
      `${found.length}项${side}比较对象（${namesInARow(found.map(({ label_zh }) => label_zh)).zh}）`,
  );
  const en = sides.map(
    ({ found, en: side }) =>
      `${found.length} ${be(found.length)} ${side} the peers (${namesInARow(found.map(({ label_en }) => label_en)).en})`,
  );
  return { zh: zh.join('、'), en: en.join(' and ') };
}
