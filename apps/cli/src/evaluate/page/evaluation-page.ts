import { indicatorName, totalLines } from '../evaluation-table.ts';
import { listErrors } from '../list-errors.ts';
import type { ReportScore } from '../score-report.ts';
import { shareOf } from '../tally.ts';
import { f1Of, precisionOf, recallOf, type TotalScore } from '../total-score.ts';
import { escapeHtml, scriptJson } from './escape-html.ts';
import { markedText, type NumberedMark } from './marked-text.ts';
import { pageMarks } from './page-mark.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';

/**
 * One page that needs nothing besides itself: the figures of the evaluation, then the text of every report with what is
 * labelled and what was read. The policy in its head keeps it from loading or sending anything.
 */
export function evaluationPage(total: TotalScore, scores: readonly ReportScore[]): string {
  const marked = numberedMarks(scores);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>读数检验</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<h1>读数检验</h1>
${totalLines(total)
  .map((line) => `<p>${escapeHtml(line)}</p>`)
  .join('\n')}
<p><mark class="gold">黄底</mark>为标注，<mark class="read">蓝线</mark>为读出，<mark class="wrong">红框</mark>为差错；点击查看指标、规则和原因。</p>
${indicatorRows(total)}
${marked.map(({ score, marks }) => reportPart(score, marks)).join('\n')}
</main>
<div id="detail" role="status">点击文中有颜色的文字。</div>
<script type="application/json" id="marks">${scriptJson(marked.flatMap(({ marks }) => marks.map(said)))}</script>
<script>${pageScript}</script>
</body>
</html>
`;
}

/** The marks of all reports, numbered through: the number is the place in the list that the script reads. */
function numberedMarks(scores: readonly ReportScore[]) {
  let next = 0;
  return scores.map((score) => ({
    score,
    marks: pageMarks(score).map((mark): NumberedMark => ({ ...mark, id: next++ })),
  }));
}

function said({ source, indicator, value, rule, reason }: NumberedMark) {
  return { source, label: indicator === null ? '' : indicatorName(indicator), value, rule, reason };
}

function indicatorRows({ indicators }: TotalScore): string {
  const rows = indicators.map((one) => {
    const shares = [shareOf(precisionOf(one)), shareOf(recallOf(one)), f1Of(one)];
    const cells = [
      escapeHtml(indicatorName(one.indicator)),
      recallOf(one).total,
      one.right,
      one.spurious,
      one.missed,
      ...shares.map((value) => value.toFixed(3)),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const heads = ['指标', '标注', '读对', '误读', '漏读', 'P', 'R', 'F1'];
  return `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function reportPart(score: ReportScore, marks: readonly NumberedMark[]): string {
  const { name, report } = score;
  const heading = `<h2>${escapeHtml(`${name}　${report?.title ?? '没有读出'}`)}</h2>`;
  const errors = listErrors(score).map(
    ({ indicator, reason, quote }) =>
      `<li>${escapeHtml(`${indicatorName(indicator)}：${reason}（“${quote}”）`)}</li>`,
  );
  const list = errors.length === 0 ? '<p>没有差错。</p>' : `<ul>${errors.join('')}</ul>`;
  const text = report === null ? '' : `<div class="text">${markedText(report.text, marks)}</div>`;
  return `<article>${heading}${list}${text}</article>`;
}
