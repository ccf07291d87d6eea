import type { ChangeAnswer, Comparability, Ranking, RankingRow } from '@xiangjian/contract';
import { hasNumber } from '@xiangjian/indicators';
import { printFigure } from '../../tables/print-figure.ts';
import type { SourcesOf } from '../../tables/source-columns.ts';
import { paragraph, small } from '../paper/blocks.ts';
import type { Block, Picture, Run } from '../paper/paper.ts';
import { evidenceNote } from './evidence-note.ts';
import { type QuotedNote, quotedNotes } from './quoted-note.ts';
import { placeWords, rankingGrid } from './ranking-grid.ts';

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
  const { ranking, comparability, change, notes } = one;
  return [
    paragraph(ended(ranking.finding_zh)),
    ...namedBlocks(ranking, sourcesOf),
    paragraph(`可比性：${ended(comparability.finding_zh)}`),
    ...(change === null ? [] : [paragraph(`较上年：${ended(change.finding_zh)}`)]),
    ...quotedNotes(notes),
    ...figureBlocks(one),
  ];
}

/** The drawing and the table with why its places say little; only a line where no township states a number. */
function figureBlocks({ ranking, picture }: ComparedIndicator): Block[] {
  if (ranking.n_with_value === 0) {
    return [paragraph('没有可以列表的数值，各乡镇（街道）的情形见附录1。')];
  }
  const silent = ranking.n_total - ranking.n_with_value;
  const weak = ranking.groups.filter(({ display }) => display !== 'positions');
  return [
    ...(picture === null ? [] : [{ kind: 'picture', picture } as const]),
    ...(picture === null || silent === 0
      ? []
      : [small(`没有数值的${silent}个乡镇（街道）不在图中，见下表。`)]),
    rankingGrid(ranking),
    small(placeWords),
    ...weak.map(({ label, reason_zh }) =>
      small(`位次仅供参考，不宜引用：${label}，${reason_zh}。`),
    ),
  ];
}

/** Who stands out beyond chance; where nobody is judged, between which values the figures lie. Each with its sentence. */
function namedBlocks(ranking: Ranking, sourcesOf: SourcesOf): Block[] {
  const told = (rows: readonly RankingRow[]) => listed(rows, ranking, sourcesOf);
  const at = (levels: readonly RankingRow['judgement'][]) =>
    ranking.rows.filter(({ judgement }) => levels.includes(judgement));
  const beyond = at(['better_998', 'worse_998']);
  const hinted = at(['better_95', 'worse_95']);
  const blocks = [
    ...(beyond.length === 0
      ? []
      : [paragraph('与同类的差异超出随机波动（99.8%）的：', ...told(beyond), '。')]),
    ...(hinted.length === 0
      ? []
      : [paragraph('差异在95%与99.8%两个界限之间、可能出于偶然的：', ...told(hinted), '。')]),
  ];
  if (blocks.length > 0) return blocks;
  const named = ends(ranking);
  return named.length === 0 ? [] : [paragraph('写明的数值中，两端的：', ...told(named), '。')];
}

/** Townships with their figures, each with its sentence as a footnote. */
function listed(rows: readonly RankingRow[], ranking: Ranking, sourcesOf: SourcesOf): Run[] {
  return rows.flatMap((row, at) => {
    const place = {
      township: row.township.code,
      year: ranking.year,
      indicator: ranking.indicator.id,
    };
    const text = `${row.township.name}${sideOf(row)}为${figure(ranking, row)}`;
    return [...(at === 0 ? [] : [{ text: '；' }]), { text, note: evidenceNote(place, sourcesOf) }];
  });
}

/** On which side of its peers a township stands, where it is judged to differ. */
function sideOf({ judgement }: RankingRow): string {
  if (judgement === 'better_95' || judgement === 'better_998') return '（优于同类）';
  return judgement === 'worse_95' || judgement === 'worse_998' ? '（弱于同类）' : '';
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
