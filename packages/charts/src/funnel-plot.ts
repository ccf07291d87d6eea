import type { Funnel, FunnelRow } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { chartKey, type KeySign } from './chart-key.ts';
import { chartWords, townshipCount } from './chart-words.ts';
import type { Drawing } from './drawing.ts';
import { type FunnelContext, funnelSection } from './funnel-section.ts';
import { layeredDrawing } from './layered-drawing.ts';
import { missingList } from './missing-list.ts';
import { namedList } from './named-list.ts';
import { still } from './shape-series.ts';
import type { Palette } from './theme.ts';

export interface FunnelOptions {
  readonly palette: Palette;
  readonly language: Language;
  /** Width in pixels that the chart will have. */
  readonly width: number;
  /** Codes of the townships that are named wherever they lie. */
  readonly emphasised?: readonly string[];
}

const side = 16;

/**
 * Shares or rates against what chance allows at the size of their base: one funnel for each group, names only on points outside
 * the limits (and on marked ones), everyone who is in no funnel listed below with the reason.
 */
export function funnelPlot(answer: Funnel, options: FunnelOptions): Drawing {
  const { palette, language, width, emphasised = [] } = options;
  const context: FunnelContext = {
    answer,
    palette,
    language,
    emphasised,
    left: side,
    right: width - side,
  };
  let top = 0;
  const sections = answer.groups.map((group) => {
    const rows = answer.rows.filter((row) => row.group === group.label && row.position !== null);
    const section = funnelSection(group, rows, top, context);
    top += section.height;
    return section;
  });
  const isKeyed = sections.length > 0;
  const place = { left: side, right: width - side };
  const key = chartKey(
    signsOf(answer),
    { ...place, y: top + 10 },
    {
      palette,
      language,
      pointInk: palette.similar,
    },
  );
  const listTop = top + (isKeyed ? 24 + key.below : 4);
  const missing = missingList(
    answer.rows.filter((row) => row.lower === null),
    { ...place, top: listTop },
    options,
  );
  const others = namedList(
    notPlaced(answer, language),
    { ...place, top: listTop + missing.height },
    options,
  );
  return layeredDrawing(
    [
      { id: 'frame', items: [still([...sections.flatMap(({ ground }) => ground), ...key.shapes])] },
      { id: 'points', items: sections.flatMap(({ items }) => items) },
      {
        id: 'names',
        items: [
          still([...sections.flatMap(({ names }) => names), ...missing.shapes, ...others.shapes]),
        ],
      },
    ],
    {
      palette,
      language,
      says: language === 'zh' ? answer.finding_zh : answer.finding_en,
      height: listTop + missing.height + others.height + 6,
    },
  );
}

function signsOf({ groups, rows }: Funnel): KeySign[] {
  if (groups.length === 0) return [];
  const isLoose = rows.some((row) => row.position !== null && row.rate_lower !== row.rate_upper);
  return ['limits95', 'limits998', ...(isLoose ? (['range'] as const) : [])];
}

/** Townships with a number that are in no funnel, by reason. */
function notPlaced({ rows }: Funnel, language: Language): { reason: string; names: string[] }[] {
  const reasons = [
    'no_denominator',
    'other_basis',
    'base_under_five',
    'impossible_share',
    'few_peers',
    'no_value',
  ] as const;
  const stated = rows.filter((row: FunnelRow) => row.lower !== null);
  return reasons.map((reason) => {
    const names = stated
      .filter((row) => row.not_placed === reason)
      .map(({ township }) => township.name);
    const colon = language === 'zh' ? '：' : ': ';
    return {
      reason: `${chartWords[reason][language]} · ${townshipCount(names.length, language)}${colon}`,
      names,
    };
  });
}
