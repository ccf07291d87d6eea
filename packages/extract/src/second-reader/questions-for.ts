import {
  type ObservedIndicator,
  type ObservedIndicatorId,
  observedCatalogue,
} from '@xiangjian/indicators';
import type { UnitGroup } from '../numerals/units.ts';
import { ruleList } from '../rules/index.ts';
import type { SecondReaderGround } from './ground.ts';
import { type Passage, passagesOf } from './passages.ts';
import { systemWords, userWords } from './prompt-words.ts';

/** One thing to ask a second reader: a passage, at most six indicators, and the words to ask with. */
export interface SecondReaderQuestion {
  readonly passage: Passage;
  readonly indicators: readonly ObservedIndicatorId[];
  readonly system: string;
  readonly user: string;
}

const mostIndicators = 6;
const unitsOf = new Map(ruleList.map(({ indicator, units }) => [indicator, units]));

/**
 * What to ask about a report: passage by passage, six indicators of one dimension at a time. Left out is what no answer could
 * pass the gate with: passages without a number, and indicators none of whose units stands in the passage.
 */
export function questionsFor({ isReport, reading }: SecondReaderGround): SecondReaderQuestion[] {
  if (!isReport) return [];
  return passagesOf(reading.text, reading.sections).flatMap((passage) => {
    const groups = new Set(
      reading.mentions
        .filter(({ mention }) => passage.start <= mention.start && mention.end <= passage.end)
        .map(({ mention }) => mention.group),
    );
    const text = reading.text.slice(passage.start, passage.end);
    return indicatorGroups(groups).map((indicators) => ({
      passage,
      indicators: indicators.map(({ id }) => id),
      system: systemWords,
      user: userWords(passage.section, indicators, text),
    }));
  });
}

/** The indicators that a number of these unit groups may belong to, in catalogue order, none of two dimensions together. */
function indicatorGroups(groups: ReadonlySet<UnitGroup>): ObservedIndicator[][] {
  const together: ObservedIndicator[][] = [];
  for (const indicator of observedCatalogue) {
    if (unitsOf.get(indicator.id)?.some((group) => groups.has(group)) !== true) continue;
    const last = together.at(-1);
    if (last?.[0]?.dimension === indicator.dimension && last.length < mostIndicators) {
      last.push(indicator);
    } else together.push([indicator]);
  }
  return together;
}
