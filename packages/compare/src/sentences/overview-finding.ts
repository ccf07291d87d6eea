import { type Indicator, isExact } from '@xiangjian/indicators';
import type { Judgement } from '../answers/cell.ts';
import type { Publication, PublicationCounts } from '../answers/overview.ts';
import type { PeerCell } from '../peer-cell.ts';
import { publicationState } from '../publication.ts';
import { successBasisOf } from '../rank-group.ts';
import { fewestPeers } from '../statistics/quantiles.ts';
import { beyondChance } from './ranking-finding.ts';
import { be, dayInWords, namesInARow, nothing, type Sentence, sentenceOf } from './words.ts';

/** What the first two sentences of the overview are made of. */
export interface OverviewFacts {
  readonly counts: PublicationCounts;
  readonly publications: readonly Publication[];
  readonly publishBefore: string;
  readonly rate: Indicator;
  readonly cells: readonly PeerCell[];
  readonly judgements: ReadonlyMap<string, Judgement>;
}

/** Who published in time, and how many comparable success rates differ beyond chance. */
export function overviewFinding({ counts, rate, cells, judgements }: OverviewFacts): Sentence {
  if (counts.townships === 0) {
    return sentenceOf([{ zh: '所选范围内没有乡镇', en: 'No township in this selection' }]);
  }
  const judged = judgedCells(cells, judgements);
  const named = (judgement: Judgement) =>
    judged
      .filter(({ of }) => judgements.get(of.township.code) === judgement)
      .map(({ of }) => of.township.name);
  const rates =
    judged.length === 0 ? notEnoughRates : prefixed(rate, beyondChance(rate, judged.length, named));
  return sentenceOf([
    counts.not_kept === counts.townships ? notKept(counts) : publishing(counts),
    rates,
  ]);
}

/** Who is behind the finding: reports that are late or not found, rates that are not compared, figures that are not exact. */
export function overviewDetail(facts: OverviewFacts): Sentence {
  if (facts.counts.not_kept > 0 && facts.counts.not_kept === facts.counts.townships) return nothing;
  const due = dayInWords(facts.publishBefore);
  return sentenceOf([
    { zh: `公开期限为${due.zh}之前`, en: `Reports were due before ${due.en}` },
    namesByState(facts.publications, 'missing', { zh: '未见公开', en: 'not found' }),
    namesByState(facts.publications, 'late', { zh: '逾期公开', en: 'late' }),
    notCompared(facts),
    vagueRates(facts),
  ]);
}

const notEnoughRates: Sentence = {
  zh: `按“成功/受理”可比的调解成功率不足${fewestPeers}个，不作评判`,
  en: `fewer than ${fewestPeers} mediation success rates can be compared, so none is judged`,
};

function prefixed(rate: Indicator, { zh, en }: Sentence): Sentence {
  return { zh: `${rate.labelZh}${zh}`, en: `${rate.labelEn}: ${en}` };
}

function notKept({ townships }: PublicationCounts): Sentence {
  return {
    zh: `这${townships}个乡镇的报告本库未收录，是否公开不作判断；下面只有台账里的数字`,
    en: `Reports of these ${townships} townships are not kept here and publication is not judged; what stands below came through ledgers`,
  };
}

function publishing({
  townships,
  on_time,
  late,
  missing,
  undated,
  not_kept,
}: PublicationCounts): Sentence {
  if (on_time === townships) {
    return {
      zh: `${townships}个乡镇都按时公开了报告`,
      en: `All ${townships} townships published in time`,
    };
  }
  const others = [
    { count: late, zh: '逾期', en: 'late' },
    { count: missing, zh: '未见公开', en: 'not found' },
    { count: undated, zh: '公开日期不明', en: 'without a date' },
    { count: not_kept, zh: '本库未收录报告', en: 'of reports not kept here' },
  ].filter(({ count }) => count > 0);
  return {
    zh: `${townships}个乡镇中${[`${on_time}个按时公开报告`, ...others.map(({ count, zh }) => `${count}个${zh}`)].join('、')}`,
    en: `${on_time} of ${townships} townships published in time${others.map(({ count, en }) => `, ${count} ${en}`).join('')}`,
  };
}

function namesByState(
  publications: readonly Publication[],
  state: Publication['state'],
  words: Sentence,
): Sentence {
  const names = publications
    .filter((one) => one.state === state)
    .map(({ township }) => township.name);
  if (names.length === 0) return nothing;
  const row = namesInARow(names);
  return { zh: `${words.zh}：${row.zh}`, en: `${words.en}: ${row.en}` };
}

function notCompared({ rate, cells, judgements }: OverviewFacts): Sentence {
  const left = cells.filter(({ of }) => isLeftOut(judgements.get(of.township.code)));
  if (left.length === 0 || left.length === cells.length) return nothing;
  const count = (test: (one: PeerCell) => boolean) => left.filter(test).length;
  const reasons = [
    {
      count: count(({ cell }) => successBasisOf(rate, cell) === 'stated'),
      zh: '只有自述率',
      en: 'only stated',
    },
    {
      count: count(({ cell }) => successBasisOf(rate, cell) === 'screened'),
      zh: '为摸排口径',
      en: 'on screened disputes',
    },
    {
      count: count(({ cell }) => successBasisOf(rate, cell) === 'accepted'),
      zh: '件数过少或存疑',
      en: 'with too few or doubtful counts',
    },
    {
      count: count(({ of, cell }) => of.hasReport && cell.lower === null),
      zh: '没有可用数值',
      en: 'without a usable value',
    },
    {
      count: count(({ of }) => publicationState(of) === 'missing'),
      zh: '未公开报告',
      en: 'without a report',
    },
    {
      count: count(({ of, cell }) => publicationState(of) === 'not_kept' && cell.lower === null),
      zh: '台账里没有',
      en: 'without a figure in ledgers',
    },
  ].filter((reason) => reason.count > 0);
  const zh = reasons.map((reason) => `${reason.count}个${reason.zh}`).join('、');
  const en = reasons.map((reason) => `${reason.count} ${reason.en}`).join(', ');
  return {
    zh: `${left.length}个不参与成功率比较（${zh}）`,
    en: `${left.length} not compared by success rate (${en})`,
  };
}

function vagueRates({ cells, judgements }: OverviewFacts): Sentence {
  const vague = judgedCells(cells, judgements).filter(
    ({ cell }) => cell.qualifier !== null && !isExact(cell.qualifier),
  ).length;
  if (vague === 0) return nothing;
  return {
    zh: `${vague}个的件数带余、近、约等字，按区间判定`,
    en: `${vague} ${be(vague)} counted inexactly and judged by ${vague === 1 ? 'its' : 'their'} bounds`,
  };
}

function judgedCells(
  cells: readonly PeerCell[],
  judgements: ReadonlyMap<string, Judgement>,
): PeerCell[] {
  return cells.filter(({ of }) => !isLeftOut(judgements.get(of.township.code)));
}

function isLeftOut(judgement: Judgement | undefined): boolean {
  return judgement === undefined || judgement === 'not_judged';
}
