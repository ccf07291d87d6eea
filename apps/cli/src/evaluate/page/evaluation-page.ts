import { totalLines } from '../evaluation-table.ts';
import { indicatorName } from '../indicator-name.ts';
import type { ReportScore } from '../score-report.ts';
import type { TotalScore } from '../total-score.ts';
import { escapeHtml, scriptJson } from './escape-html.ts';
import type { NumberedMark } from './marked-text.ts';
import { pageErrors } from './page-errors.ts';
import { pageMarks } from './page-mark.ts';
import { pageReport } from './page-report.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';
import { pageTables } from './page-tables.ts';

/**
 * One page that needs nothing besides itself: the figures of the evaluation, the errors by class, then the text of every
 * report with what is labelled, read and left out. The policy in its head keeps it from loading or sending anything.
 */
export function evaluationPage(total: TotalScore, scores: readonly ReportScore[]): string {
  const marked = numberedMarks(scores);
  const [finding = '', ...lines] = totalLines(total);
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
<header><strong>读数检验</strong><nav><a href="#errors">差错</a><a href="#tables">分项</a><a href="#reports">原文对照</a></nav></header>
<main>
<h1>${escapeHtml(finding)}</h1>
${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
<p class="note">方括号内为 90% 威尔逊区间；同一份报告里的数字并不独立，实际区间略宽。</p>
<section id="errors"><h2>差错</h2>
${pageErrors(scores)}
</section>
<section id="tables"><h2>分项</h2>
${pageTables(total)}
</section>
<section id="reports"><h2>原文对照</h2>
<div class="beside">
<div>
${marked.map(({ score, marks }) => pageReport(score, marks)).join('\n')}
</div>
<aside>
<p class="legend"><mark class="gold">底色</mark>标注<br><mark class="read">实线</mark>读出<br><mark class="trap">斜纹</mark>不应入表<br><mark class="untaken">点线</mark>未取的数字<br><mark class="wrong">红框</mark>差错</p>
<div id="detail" role="status" aria-live="polite"><p class="note">点选文中有标记的文字，查看指标、规则、否决理由和其他候选。</p></div>
</aside>
</div>
</section>
</main>
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

function said({ source, isWrong, indicator, value, particulars }: NumberedMark) {
  const label = indicator === null ? '' : indicatorName(indicator);
  return { source, isWrong, label, value, particulars };
}
