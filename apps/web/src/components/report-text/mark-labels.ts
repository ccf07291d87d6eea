import type { ReportDetail } from '@xiangjian/contract';
import { indicatorById, isIndicatorId, type Language, type Span } from '@xiangjian/indicators';
import { statedParts } from '../stated-parts.ts';
import { markKey } from './mark.ts';
import { sheetWords } from './sheet-words.ts';
import { untakenReason } from './untaken-reason.ts';

/** The name of an indicator in the language of the interface; the reply's own label where the catalogue lacks it. */
export function indicatorName(id: string, label: string, language: Language): string {
  if (!isIndicatorId(id)) return label;
  const { labelZh, labelEn } = indicatorById(id);
  return language === 'zh' ? labelZh : labelEn;
}

/** What each mark says aloud, by its key. */
export function markLabels(
  report: ReportDetail,
  language: Language,
  found: Span | null = null,
): ReadonlyMap<string, string> {
  const w = sheetWords[language];
  const labels = new Map<string, string>();
  for (const reading of report.readings) {
    const name = indicatorName(reading.indicator, reading.indicator_label, language);
    const { figure, unit } = statedParts(reading, reading.indicator, language);
    labels.set(markKey('reading', reading.id), w.numberLabel(name, figure, unit));
  }
  for (const number of report.untaken) {
    const why = untakenReason(number, language);
    labels.set(markKey('untaken', number.start), w.untakenLabel(number.text, why));
  }
  for (const { evidence } of report.problems) {
    labels.set(markKey('problem', evidence.start), w.problemLabel(evidence.text));
  }
  for (const { evidence } of report.plans) {
    labels.set(markKey('plan', evidence.start), w.planLabel(evidence.text));
  }
  if (found !== null) {
    const { start, end } = found;
    labels.set(markKey('found', start), w.foundLabel(report.text.slice(start, end)));
  }
  return labels;
}

/** How a piece of the text is said aloud: what stands there is always part of it, said once. */
export function spokenIn(
  language: Language,
): (words: string, label: string, others: number) => string {
  const w = sheetWords[language];
  return (words, label, others) => {
    const said = others > 0 ? `${label}${w.andOthers(others)}` : label;
    return said.includes(words) ? said : w.saidOf(words, said);
  };
}

/** Why each number was not taken, by mark key. */
export function untakenReasons(
  untaken: ReportDetail['untaken'],
  language: Language,
): ReadonlyMap<string, string> {
  const { notTakenBecause } = sheetWords[language];
  return new Map(
    untaken.map((number) => [
      markKey('untaken', number.start),
      notTakenBecause(untakenReason(number, language)),
    ]),
  );
}
