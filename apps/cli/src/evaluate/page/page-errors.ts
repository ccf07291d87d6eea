import { indicatorName } from '../indicator-name.ts';
import { errorKindLabels, errorKinds, listErrors } from '../list-errors.ts';
import type { ReportScore } from '../score-report.ts';
import { escapeHtml } from './escape-html.ts';
import { reportAnchor } from './report-anchor.ts';

/** The errors class by class, each leading to its report. */
export function pageErrors(scores: readonly ReportScore[]): string {
  const errors = scores.flatMap(listErrors);
  return errorKinds
    .map((kind) => {
      const ofKind = errors.filter((error) => error.kind === kind);
      const items = ofKind.map(
        ({ report, indicator, reason, quote }) =>
          `<li><a href="#${reportAnchor(report)}">${escapeHtml(report)}</a><span>${escapeHtml(indicatorName(indicator))}</span><span>${escapeHtml(reason)}</span><q>${escapeHtml(quote)}</q></li>`,
      );
      const heading = `<h3>${errorKindLabels[kind]}<small>${ofKind.length}</small></h3>`;
      return `${heading}${items.length === 0 ? '<p class="note">没有。</p>' : `<ul class="errors">${items.join('\n')}</ul>`}`;
    })
    .join('\n');
}
