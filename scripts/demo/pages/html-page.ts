import { clerks } from '../clerks.ts';
import type { Block } from '../report-text.ts';
import { county, publisherOf } from '../words.ts';
import { narrowMarks } from './narrow-marks.ts';
import { chineseDay, natureLine, type Page } from './page.ts';
import { breadcrumbOf, particularsOf } from './particulars.ts';

/** The page as a browser saves it: navigation, sidebar, related links and footer round the report. */
export function htmlPage(page: Page, charset: 'utf-8' | 'gb2312'): string {
  const { township, report, publishedOn } = page;
  const narrow = clerks[township.clerk].narrow ? narrowMarks : (text: string) => text;
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=${charset}">
<meta name="ArticleTitle" content="${report.title}">
<meta name="PubDate" content="${publishedOn}">
<meta name="ContentSource" content="${publisherOf(township)}">
<title>${report.title}_${county}人民政府</title>
<style>.nav a{margin-right:12px}.side{float:right;width:220px}</style>
</head>
<body>
<div class="nav"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a></div>
<div class="location">当前位置：${breadcrumbOf(page).join(' &gt; ')}</div>
<div class="side"><h3>栏目导航</h3><ul><li>机构职能</li><li>政策文件</li><li>法治政府建设</li><li>财政资金</li></ul></div>
<div class="article">
<h1>${report.title}</h1>
<div class="info">${particularsOf(page)}</div>
<div class="nature">${natureLine}</div>
<div class="content">
${report.blocks.map((block) => narrow(element(block))).join('\n')}
<p style="text-align:right">${publisherOf(township)}</p>
<p style="text-align:right">${chineseDay(page.signedOn)}</p>
</div>
</div>
<div class="related"><h3>相关链接</h3><ul><li><a href="#">${county}全年受理矛盾纠纷四千余件，法治建设稳步推进</a></li><li><a href="#">${county}开展普法宣传活动200场</a></li><li><a href="#">${township.name}${page.year - 1}年政府信息公开工作年度报告</a></li></ul></div>
<div class="footer"><p>主办：${county}人民政府办公室　承办：${publisherOf(township)}</p><p>网站标识码：9901010001　本页内容为虚构示例</p></div>
<script>var visits = 20413;</script>
</body>
</html>
`;
}

function element(block: Block): string {
  switch (block.kind) {
    case 'chapter':
      return `<p><strong>${block.text}</strong></p>`;
    case 'heading':
      return `<p><b>${block.text}</b></p>`;
    case 'table':
      return `<table border="1">\n${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}\n</table>`;
    default:
      return `<p>　　${block.text}</p>`;
  }
}
