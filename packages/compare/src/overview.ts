import { indicatorById, ruleDeadlines } from '@xiangjian/indicators';
import type { Overview, Publication, PublicationCounts } from './answers/overview.ts';
import type { ComparedArea, ComparedYear } from './compared-year.ts';
import { judgements } from './judge.ts';
import { keyFigures } from './key-figures.ts';
import { lookAtList } from './look-at.ts';
import { yearsOfOwnPast } from './own-past.ts';
import { answersOf, townshipsOf } from './peer-cell.ts';
import { deadlinesOf, publicationOf } from './publication.ts';
import { overviewDetail, overviewFinding } from './sentences/overview-finding.ts';

/** So many years before the asked one are looked at: changes, slipped units and repeats. */
export const overviewLooksBack = yearsOfOwnPast;

export interface OverviewQuestion {
  readonly area: ComparedArea;
  readonly year: number;
  /** The years that can be asked for, ascending. */
  readonly years: readonly number[];
  /** Every township of the area in the year and in the `overviewLooksBack` years before it; further years are passed over. */
  readonly townshipYears: readonly ComparedYear[];
  /** The year of the last merge or split up to the asked one, by township code: what lies before is the past of another unit. */
  readonly brokenIn: ReadonlyMap<string, number>;
  /** Names everything to look at, not only the first twelve. */
  readonly looksAtAll?: boolean;
}

/** So many things are looked at in one sitting. */
const oneSitting = 12;

/** The state of an area in one year: its finding first, then the board of publication, key figures, and what to look at. */
export function overviewOf(question: OverviewQuestion): Overview {
  const { area, year, years, townshipYears, brokenIn, looksAtAll = false } = question;
  const rate = indicatorById('mediation_success_rate');
  const cells = answersOf('mediation_success_rate', townshipYears, year);
  const publications = townshipsOf(townshipYears, year).map(publicationOf);
  const counts = countsOf(publications);
  const deadlines = deadlinesOf(year, townshipYears[0]?.deadlines ?? ruleDeadlines);
  const facts = {
    counts,
    publications,
    publishBefore: deadlines.publish,
    rate,
    cells,
    judgements: judgements(rate, cells, 'all'),
  };
  const unbroken = townshipYears.filter(
    (one) => one.year === year || one.year >= (brokenIn.get(one.township.code) ?? 0),
  );
  const toLookAt = lookAtList(unbroken, year);
  const finding = overviewFinding(facts);
  const detail = overviewDetail(facts);
  return {
    area,
    year,
    years: [...years],
    finding_zh: finding.zh,
    finding_en: finding.en,
    detail_zh: detail.zh,
    detail_en: detail.en,
    deadlines,
    counts,
    key_figures: keyFigures(townshipYears, year, brokenIn),
    publications,
    look_at: looksAtAll ? toLookAt : toLookAt.slice(0, oneSitting),
    look_at_total: toLookAt.length,
  };
}

function countsOf(publications: readonly Publication[]): PublicationCounts {
  const count = (wanted: Publication['state']) =>
    publications.filter(({ state }) => state === wanted).length;
  return {
    townships: publications.length,
    on_time: count('on_time'),
    late: count('late'),
    missing: count('missing'),
    undated: count('undated'),
    not_kept: count('not_kept'),
  };
}
