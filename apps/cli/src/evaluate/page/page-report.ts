import { listErrors } from '../list-errors.ts';
import type { ReportScore } from '../score-report.ts';
import { escapeHtml } from './escape-html.ts';
import { markedText, type NumberedMark } from './marked-text.ts';
import { reportAnchor } from './report-anchor.ts';

/** A report: how it was read, and its text with the marks. */
export function pageReport(score: ReportScore, marks: readonly NumberedMark[]): string {
  const { name, report, facts } = score;
  const wrong = listErrors(score).length;
  const title = report?.title ?? '没有读出';
  const counts = `标注 ${facts.right.length + facts.missed.length}，读对 ${facts.right.length}，${wrong === 0 ? '没有差错' : `差错 ${wrong}`}`;
  const text = report === null ? '' : `<div class="text">${markedText(report.text, marks)}</div>`;
  return `<article id="${reportAnchor(name)}"><h3>${escapeHtml(`${name}　${title}`)}<small${wrong === 0 ? '' : ' class="wrong"'}>${counts}</small></h3>${text}</article>`;
}
