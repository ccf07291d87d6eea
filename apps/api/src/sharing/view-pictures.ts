import { setImmediate } from 'node:timers/promises';
import {
  changeDumbbell,
  changeSlope,
  type Drawing,
  lightPalette,
  type PictureFrame,
  rankingBars,
  trendLines,
} from '@xiangjian/charts';
import { listLimits, type PicturedView } from '@xiangjian/contract';
import type { IndicatorId } from '@xiangjian/indicators';
import { type Database, type TownshipRow, townshipsOfArea } from '@xiangjian/store';
import { answerChange } from '../answering/answer-change.ts';
import { answerRanking } from '../answering/answer-ranking.ts';
import { answerTrend } from '../answering/answer-trend.ts';
import { wrongCombination } from '../comparing/wrong-combination.ts';
import { yearsToLookAt } from '../comparing/years-with-reports.ts';
import { drawFramed } from '../picturing/draw-picture.ts';

/** A picture that leaves, and what is read aloud instead of it. */
export interface ViewPicture {
  readonly png: Uint8Array;
  readonly says: string;
}

/** What is written into each picture. */
export type PicturesAround = Pick<PictureFrame, 'source' | 'mark'>;

interface Drawn {
  readonly drawing: Drawing;
  readonly frame: Pick<PictureFrame, 'title' | 'summary'>;
}

const drawnWidth = 960;
/** More lines than this in one trend cannot be told apart; the page draws as many. */
const mostLines = 20;

/**
 * The pictures of a comparison, one an indicator, as its page draws them; `around` is written into each. Other requests are
 * answered between two. Refuses (404) places that are unknown.
 */
export async function picturesOfView(
  database: Database,
  view: PicturedView,
  around: PicturesAround,
): Promise<ViewPicture[]> {
  const pictures: ViewPicture[] = [];
  for (const indicator of view.indicators) {
    await setImmediate();
    const { drawing, frame } = draw[view.chart](database, view, indicator);
    const png = await drawFramed(drawing, drawnWidth, { ...frame, ...around });
    pictures.push({ png, says: `${frame.title}。${frame.summary}` });
  }
  return pictures;
}

const draw: {
  readonly [Chart in PicturedView['chart']]: (
    database: Database,
    view: PicturedView,
    indicator: IndicatorId,
  ) => Drawn;
} = {
  rank: (database, view, indicator) => {
    const answer = answerRanking(database, { ...view, indicator });
    const { n_with_value, n_total, finding_zh } = answer;
    return {
      drawing: rankingBars(answer, lookOf(view)),
      frame: {
        title: finding_zh,
        summary: summaryOf(answer, `${answer.year}年`, `有数值的乡镇：${n_with_value}/${n_total}`),
      },
    };
  },
  change: (database, view, indicator) => {
    const look = { ...lookOf(view), order: view.sort };
    const answer = answerChange(database, { ...view, indicator, ...pairOf(database, view) });
    return {
      drawing: view.form === 'slope' ? changeSlope(answer, look) : changeDumbbell(answer, look),
      frame: {
        title: answer.finding_zh,
        summary: summaryOf(
          answer,
          `${answer.from}年与${answer.to}年`,
          `乡镇：${answer.rows.length}`,
        ),
      },
    };
  },
  trend: (database, view, indicator) => {
    const { area, year, peers, years = yearsToLookAt(database, area, year) } = view;
    const standing = townshipsOfArea(database, area, year);
    const asked = view.townships.length === 0 ? standing.map(({ code }) => code) : view.townships;
    const townships = asked.slice(0, mostLines);
    const set = peers === 'kind' ? ofOneKind(standing, townships) : undefined;
    const answer = answerTrend(database, { ...view, indicator, townships, years, set });
    return {
      drawing: trendLines(answer, { ...lookOf(view), low: view.indicators.length > 1 }),
      frame: {
        title: answer.finding_zh,
        summary: `${answer.indicator.label_zh}（${answer.indicator.unit}） · ${answer.series.length}个乡镇 · ${years.join('、')}年`,
      },
    };
  },
};

/** All townships of the kind that these are of, whose median is drawn; undefined where kinds are mixed. */
function ofOneKind(
  standing: readonly TownshipRow[],
  townships: readonly string[],
): string[] | undefined {
  const kinds = new Set(standing.filter(({ code }) => townships.includes(code)).map(kindOf));
  const members = standing.filter((one) => kinds.has(kindOf(one))).map(({ code }) => code);
  return kinds.size === 1 && members.length <= listLimits.townships ? members : undefined;
}

const kindOf = ({ kind }: TownshipRow) => kind;

function lookOf({ townships }: PicturedView) {
  const emphasised = townships;
  return { palette: lightPalette, language: 'zh', width: drawnWidth, emphasised } as const;
}

/** The years of a change: the first and last that were chosen, or the year asked about and the one before. */
function pairOf(database: Database, { area, year, years }: PicturedView) {
  const chosen =
    years ??
    yearsToLookAt(database, area, year)
      .filter((one) => one <= year)
      .slice(-2);
  const [from = year] = chosen;
  const to = chosen.at(-1) ?? year;
  if (from < to) return { from, to };
  throw wrongCombination('years', {
    zh: '变化需要两个年度，这个视图只有一个',
    en: 'years: a change needs two years',
  });
}

function summaryOf(
  answer: {
    readonly area: { readonly name: string; readonly fictional: boolean };
    readonly indicator: { readonly label_zh: string; readonly unit: string };
  },
  years: string,
  count: string,
): string {
  const { label_zh, unit } = answer.indicator;
  const { name, fictional } = answer.area;
  return `${name}${fictional ? '（示例数据，均为虚构）' : ''} · ${label_zh}（${unit}） · ${years} · ${count}`;
}
