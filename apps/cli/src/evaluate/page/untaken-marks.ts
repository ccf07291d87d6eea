import { untakenReasonLabel } from '@xiangjian/extract';
import type { ExtractedReport } from '../../extracting/extracted-report.ts';
import type { PageMark } from './page-mark.ts';

/** Numbers that fill no cell, each with the veto that held it back and the indicators it was read for all the same. */
export function untakenMarks({ untaken, observations }: ExtractedReport): PageMark[] {
  return untaken.map(({ start, end, text, reason }) => {
    const apart = observations.find(
      ({ headline, evidence }) => !headline && evidence.start <= start && end <= evidence.end,
    );
    return {
      source: 'untaken',
      start,
      end,
      isWrong: false,
      indicator: apart?.indicator ?? null,
      value: text,
      particulars: [
        ['否决', untakenReasonLabel(reason)],
        ...(apart === undefined ? [] : [['规则', `${apart.rule ?? ''}｜${apart.words}`] as const]),
      ],
    };
  });
}
