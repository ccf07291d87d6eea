import { indicatorById } from '@xiangjian/indicators';
import type { Overview, Publication, PublicationCounts } from './answers/overview.ts';
import type { ComparedArea, ComparedYear } from './compared-year.ts';
import { judgements } from './judge.ts';
import { keyFigures } from './key-figures.ts';
import { lookAtList } from './look-at.ts';
import { answersOf, townshipsOf } from './peer-cell.ts';
import { deadlinesOf, publicationOf } from './publication.ts';
import { overviewDetail, overviewFinding } from './sentences/overview-finding.ts';
import { yearsOf } from './years-of.ts';

/** `townshipYears` holds every township of the area in every stored year: changes and repeats look back two years. */
export interface OverviewQuestion {
  readonly area: ComparedArea;
  readonly year: number;
  readonly townshipYears: readonly ComparedYear[];
}

/** The state of an area in one year: its finding first, then the board of publication, key figures, and what to look at. */
export function overviewOf({ area, year, townshipYears }: OverviewQuestion): Overview {
  const rate = indicatorById('mediation_success_rate');
  const cells = answersOf('mediation_success_rate', townshipYears, year);
  const publications = townshipsOf(townshipYears, year).map(publicationOf);
  const counts = countsOf(publications);
  const deadlines = deadlinesOf(year);
  const facts = {
    counts,
    publications,
    publishBefore: deadlines.publish,
    rate,
    cells,
    judgements: judgements(rate, cells, 'all'),
  };
  const finding = overviewFinding(facts);
  const detail = overviewDetail(facts);
  return {
    area,
    year,
    years: yearsOf(townshipYears),
    finding_zh: finding.zh,
    finding_en: finding.en,
    detail_zh: detail.zh,
    detail_en: detail.en,
    deadlines,
    counts,
    key_figures: keyFigures(townshipYears, year),
    publications,
    look_at: lookAtList(townshipYears, year),
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
  };
}
