import { plainLine } from './plain-line.ts';

/** How a report begins, in the words of the normalised view. */
export interface Opening {
  /** 某县人民政府: the line that addresses the report, without its colon; empty without one. */
  readonly salutation: string;
  /** Everything before the first heading, at most `longest` characters. */
  readonly paragraph: string;
  /** The first sentence of it. */
  readonly sentence: string;
}

const longest = 1500;
const heading =
  /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}[、.]|\(?[一二三四五六七八九十]\)|1[.、](?!\d))/;
const particulars =
  /发布(?:时间|日期|机构|部门)|信息来源|来源:|索引号|浏览|点击|阅读|访问(?:量|次数)|字[号体]|成文日期|文号|主题词|发文机关|作者:|当前(?:所在)?位置|您(?:现在)?的位置|文稿性质|^\[?(?:时间|日期):|打印|首页>/;

/** The opening of a report's body: the title and the page's own particulars are passed over. */
export function openingOf(bodyText: string, title: string | null): Opening {
  const titleLine = title === null ? '' : plainLine(title);
  let salutation = '';
  const lines: string[] = [];
  for (const printed of bodyText.split('\n')) {
    const line = withoutTitle(printed, titleLine);
    if (line === '') continue;
    if (heading.test(line)) {
      if (lines.length > 0 || salutation !== '') break;
      continue;
    }
    if (lines.length === 0 && isNoProse(line)) {
      if (/:$/.test(line) && line.length <= 40 && !/如下|于后|报告:/.test(line))
        salutation = line.slice(0, -1);
      continue;
    }
    lines.push(line);
  }
  const paragraph = lines.join('\n').slice(0, longest);
  return { salutation, paragraph, sentence: paragraph.split(/[。!?\n]/)[0] ?? '' };
}

/** The line behind the title, or nothing where it is the title or one of its lines. */
function withoutTitle(line: string, titleLine: string): string {
  if (titleLine.includes(line)) return '';
  return titleLine !== '' && line.startsWith(titleLine) ? line.slice(titleLine.length) : line;
}

function isNoProse(line: string): boolean {
  if (particulars.test(line) && !/。/.test(line)) return true;
  if (/(?:现将|现就|现把|现对).*(?:如下|于后):?$/.test(line)) return false;
  return line.length < 40 && !/[,。]/.test(line);
}
