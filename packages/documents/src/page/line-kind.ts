import { labelledValues } from './labels.ts';

const separators = /\s*(?:[>＞»›→]+|》+|\s[/－-]\s)\s*/;
const position = /^[【[]?(?:您|你)?(?:当前|现在|目前)?(?:所在|的)*(?:位置|页面)(?:是)?\s*[:：]?\s*/;
/** The name of the site before the place on it: 某县人民政府 当前位置:首页>… */
const siteBefore = /^(\S{2,30})\s+(?=(?:您|你|当前|现在|目前)(?:当前|现在|目前)?(?:所在|的)*位置)/;
const buttons =
  /[【[［(（]?\s*(?:打印(?:本页)?|关闭(?:窗口|本页)?|收藏(?:本页)?|我要打印|大|中|小|分享|字体|字号|返回|微信|微博|扫一扫)\s*[】\]］)）]?/g;
const trailing = new RegExp(
  `^[【[［·•\\s]*(?:${[
    '上一[篇条页]|下一[篇条页]|打印本页|关闭(?:窗口|本页)|返回(?:顶部|列表|首页)|扫一扫|分享到|猜你喜欢|热门(?:推荐|点击)|推荐阅读|友情链接|网站地图',
    '(?:相关|延伸)(?:链接|信息|文章|新闻|阅读|稿件|内容|推荐|文档|解读|报道)(?:\\s*[:：]?\\s*$|[:：])',
    '版权所有|主办(?:单位)?\\s*[:：]|承办(?:单位)?\\s*[:：]|技术支持\\s*[:：]|网站标识码|备案(?:序)?号|[\\p{Script=Han}]?ICP备|[\\p{Script=Han}]?公网安备|累计访问',
    '责任编辑|(?:网站)?编辑\\s*[:：]|Copyright|©',
  ].join('|')})`,
  'iu',
);

/** The steps of a breadcrumb line from the root to the page, or null where a line is none. */
export function breadcrumbOf(line: string): string[] | null {
  const place = position.exec(line);
  if (/[。；;]/.test(line) || line.length > 200) return null;
  const site = siteBefore.exec(line);
  if (site !== null) {
    const steps = breadcrumbOf(line.slice(site[0].length));
    return steps === null ? null : [site[1] ?? '', ...steps];
  }
  const marked = place !== null && place[0] !== '';
  const rest = marked ? line.slice(place[0].length) : line;
  const steps = rest.split(separators).filter((step) => step !== '');
  if (!marked) {
    return steps.length >= 3 && steps.every((step) => step.length <= 30) ? steps : null;
  }
  if (steps.length > 1) return steps;
  const words = rest.split(/\s+/).filter((word) => word !== '');
  return words.length > 0 ? words : null;
}

/** Whether a line is made of labels and values: 发布日期:… 来源:… */
export function isMetadataLine(line: string): boolean {
  return line.length <= 400 && !/[。；]/.test(line) && labelledValues(line).length > 0;
}

/** Whether a line is nothing but a date, in brackets or not: (2021年1月15日), 2021-01-15 09:30, 二〇二一年一月十五日. */
export function isDateLine(line: string): boolean {
  return /^[(（[［【]?\s*(?:[\d０-９〇○零一二三四五六七八九十Oo]{4}\s*年.{1,6}月.{1,6}日|20\d\d[-./]\d{1,2}[-./]\d{1,2})(?:\s+\d{1,2}:\d\d(?::\d\d)?)?\s*[)）\]］】]?$/u.test(
    line,
  );
}

/** Whether a line holds nothing but buttons of the page: 【打印】【关闭】, 大 中 小. */
export function isButtonLine(line: string): boolean {
  return line.length <= 60 && line.replace(buttons, '').trim() === '';
}

/** Whether a line is a heading of a chapter or of a part of one: 一、 第一部分 (一). */
export function isChapterHeading(line: string): boolean {
  return /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]部分|[(（]?[一二三四五六七八九十]{1,3}[)）])/.test(
    line,
  );
}

/** What a page says of itself above everything else: 本页面共有15个视窗区,操作帮助请按Alt加问号键; 您访问的链接即将离开…. */
const pageNotice =
  /视窗区|按\s*Alt|无障碍(?:浏览|模式|工具)|即将离开.{0,30}网站|浏览器版本(?:过低|较低)/i;

/** Whether a line is running text: long enough for a sentence, and punctuated like one. */
export function isProse(line: string): boolean {
  return (
    line.length >= 25 &&
    /[，。；,;]/.test(line) &&
    !pageNotice.test(line) &&
    !isMetadataLine(line) &&
    breadcrumbOf(line) === null
  );
}

/** Whether a line begins what pages put after a report: neighbours, related links, imprint. */
export function isTrailing(line: string): boolean {
  return (
    trailing.test(line) || (isMetadataLine(line) && !line.includes('\t') && startsWithLabel(line))
  );
}

function startsWithLabel(line: string): boolean {
  const first = labelledValues(line)[0];
  return first !== undefined && line.replace(/[\s【[［(（·•]/g, '').startsWith(first.label);
}
