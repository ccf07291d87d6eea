import type { ChangeAnswer, Comparability, Ranking, RankingRow } from '@xiangjian/contract';
import { hasNumber } from '@xiangjian/indicators';
import { judgementLabels } from '../../tables/labels.ts';
import { printFigure } from '../../tables/print-figure.ts';
import type { SourcesOf } from '../../tables/source-columns.ts';
import { paragraph, small } from '../paper/blocks.ts';
import type { Block, Picture, Run } from '../paper/paper.ts';
import { evidenceNote } from './evidence-note.ts';
import { type QuotedNote, quotedNotes } from './quoted-note.ts';
import { rankingGrid } from './ranking-grid.ts';

/** One indicator of a comparison: its answers, its definition, its drawing. */
export interface ComparedIndicator {
  readonly ranking: Ranking;
  readonly comparability: Comparability;
  /** From the year before; null where there is none. */
  readonly change: ChangeAnswer | null;
  readonly definition: string;
  /** The changes of definition that touch its figures. */
  readonly notes: readonly QuotedNote[];
  readonly picture: Picture | null;
}

/** What is said of an indicator: verdicts with their evidence, the drawing, the table. */
export function comparedBlocks(one: ComparedIndicator, sourcesOf: SourcesOf): Block[] {
  const { ranking, comparability, change, picture, notes } = one;
  const weak = ranking.groups.filter(({ display }) => display !== 'positions');
  return [
    paragraph(ended(ranking.finding_zh)),
    ...namedBlocks(ranking, sourcesOf),
    paragraph(`可比性：${ended(comparability.finding_zh)}`),
    ...(change === null ? [] : [paragraph(`较上年：${ended(change.finding_zh)}`)]),
    ...quotedNotes(notes),
    ...(picture === null
      ? []
      : [
          { kind: 'picture', picture } as const,
          small(
            '图中短线为95%随机波动，空心点与宽条为“余、近、约”等措辞允许的范围；没有数值的乡镇（街道）见下表。',
          ),
        ]),
    rankingGrid(ranking),
    ...weak.map(({ label, reason_zh }) => small(`${label}：${reason_zh}。`)),
  ];
}

/** Who stands out beyond chance; where nobody is judged, between which values the figures lie. Each with its sentence. */
function namedBlocks(ranking: Ranking, sourcesOf: SourcesOf): Block[] {
  const told = (row: RankingRow): Run => ({
    text: `${row.township.name}${judged(row)}为${figure(ranking, row)}`,
    note: evidenceNote(
      { township: row.township.code, year: ranking.year, indicator: ranking.indicator.id },
      sourcesOf,
    ),
  });
  const standing = ranking.rows.filter(({ judgement }) => beyondChance.has(judgement));
  const named = standing.length > 0 ? standing : ends(ranking);
  if (named.length === 0) return [];
  const opening = standing.length > 0 ? '与同类的差异超出随机波动的：' : '写明的数值中，两端的：';
  const runs = named.flatMap((row, at): Run[] => [
    ...(at === 0 ? [] : [{ text: '；' }]),
    told(row),
  ]);
  return [paragraph(opening, ...runs, '。')];
}

const beyondChance: ReadonlySet<RankingRow['judgement']> = new Set([
  'better_95',
  'better_998',
  'worse_95',
  'worse_998',
]);

function judged({ judgement }: RankingRow): string {
  return beyondChance.has(judgement) ? `（${judgementLabels[judgement]}）` : '';
}

/** The first and the last of the largest group that is ranked together; nobody where nothing is ranked. */
function ends({ rows }: Ranking): RankingRow[] {
  const ranked = rows.filter(({ rank, status }) => rank !== null && hasNumber(status));
  const groups = [...Map.groupBy(ranked, ({ rank_group }) => rank_group).values()];
  const [largest = []] = groups.sort((a, b) => b.length - a.length);
  const [first] = largest;
  const last = largest.at(-1);
  if (first === undefined || last === undefined || first === last) return [...largest];
  return [first, last];
}

function figure({ indicator }: Ranking, row: RankingRow): string {
  const printed = printFigure({ cell: row, indicator: indicator.id });
  return `${printed}${['%', '是/否'].includes(indicator.unit) ? '' : indicator.unit}`;
}

function ended(text: string): string {
  return /[。！？]$/.test(text) ? text : `${text}。`;
}
