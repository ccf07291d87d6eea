import type { DocumentMetadata } from '@xiangjian/documents';
import { lowestUnit } from './county-prefix.ts';
import type { Opening } from './opening.ts';
import { plainLine } from './plain-line.ts';

/** The places of a document that may name its county. */
export interface CountyClues {
  readonly title: string;
  readonly metadata: DocumentMetadata;
  readonly opening: Opening;
  /** The report in the words of the normalised view. */
  readonly body: string;
  /** The whole text of the page; what stands outside the report may name whose site it is. */
  readonly text: string;
  /** The township the document is of, where that is known. */
  readonly township: string | null;
}

const unit = '(?:自治县|自治旗|特区|林区|县|区|市|旗)';
/** A name in running text; the characters left out belong to sentences and offices. */
const name = `(?:(?!据|通过|经过|借助|位于|地处|隶属|座落|坐落|贯彻|围绕|落实|结合|紧扣|紧盯|聚焦|瞄准|锚定|对接|服务|配合|争取|中共)[^,。;:、()“”《》\\s\\d_\\-委府法治党面全我本各该上级的和与及在向由经对受是为将按把到了>/|]){1,10}?${unit}`;
const start =
  '(?<=^|》[和及与]|[,。;:、"“”《()\\n在由对向经受是为将据与的了]|按(?!照)|[和及](?=[^,。;《]{1,8}[县区市旗]《)|位于|地处|隶属于?|中共|紧扣|围绕|对标|对照|根据|按照|座落于|家住|来自|落实|贯彻|执行|响应)';
const office =
  '[县区市旗]?(?:委|党委|党政|人民政府|政府|司法局|依法治|全面依法治|依法行政|全年|法治政府|20\\d\\d年度?(?:法治|依法)|年度(?:法治|依法|工作)|将20\\d\\d年|全面推进依法|(?<=紧扣[^,。;]{2,10})“|《|人民法院|档案馆|[东南西北中]{1,2}(?:部|面|端|麓)|境内|城|辖)';
const inText = new RegExp(`${start}(${name})(?=${office})`, 'g');
const atEnd = new RegExp(`${start}(${name})$`);
const longestName = 16;
const inStep = new RegExp(`^(${name})(?:人民)?(?:政府)?(?:门户)?(?:网站?|公众信息网|信息公开.*)?$`);
const inSite = new RegExp(
  `(?:主办(?:单位)?|版权所有|承办(?:单位)?|欢迎(?:访问|光临))[:：]?\\s*(${name})(?:人民)?政府|(?:^|[\\n_\\-－—|>＞ ])(${name})(?:人民)?政府(?:门户|公众|信息|网|首页|[\\s_|｜－—-]|$)`,
  'g',
);
const generic =
  /^(?:自治县|自治旗|特区|林区|城区|县城|市区|辖区|社区|园区|片区|地区|新区|开发区|县域|街区|小区|山区|牧区|矿区|库区|湖区|港区|灾区|乡镇街区|示范区|先行区|试验区|功能区|[省州][市县]|.{0,2}级市|市县|县区)$/;

/** Characters of a sentence that hardly any county's name has. */
const ofSentence =
  /[并邀请会同联送报往来去等其被让使用有多个名次位人家户村镇乡所]|^.{6,}(?<!自治[县旗])$/;

/** The county a document names beside its township, never guessed from 全县 or 我区; null where it names none. */
export function countyOf(clues: CountyClues): string | null {
  const { title, metadata, opening, body, text, township } = clues;
  const site = (metadata.site ?? '').split(/[\s_|｜－—-]+/).map(plainLine);
  const { salutation, paragraph } = opening;
  return (
    countyInSteps([...metadata.breadcrumb].reverse().map(plainLine)) ??
    countyIn(metadata.publisher === null ? '' : plainLine(metadata.publisher)) ??
    countyIn(title) ??
    countyIn(salutation === '' ? '' : `${salutation.replace(/^中共/, '')}政府`) ??
    countyIn(paragraph) ??
    countyInSteps(site) ??
    firstCounty([...text.matchAll(inSite)].map(([, host, column]) => host ?? column)) ??
    (township === null ? null : onlyCounty(countiesBefore(township, body))) ??
    onlyCounty([...body.matchAll(inText)].flatMap(([, found = '']) => belowCity(found)))
  );
}

function countyIn(words: string): string | null {
  return firstCounty([...words.matchAll(inText)].map(([, found]) => found));
}

function countyInSteps(steps: readonly string[]): string | null {
  return firstCounty(steps.map((step) => inStep.exec(step)?.[1]));
}

/** 某县己镇: the names right before the township's. */
function countiesBefore(township: string, body: string): string[] {
  const pieces = body.split(township).slice(0, -1);
  return pieces.flatMap((piece) => atEnd.exec(piece.slice(-longestName))?.[1] ?? []);
}

/** A city's office that a report speaks of is more often that of the prefecture. */
function belowCity(county: string): string[] {
  return county.endsWith('市') ? [] : [county];
}

/** The one county among the names found in a report; null where it names several, or where words of a sentence are in it. */
function onlyCounty(found: readonly string[]): string | null {
  const names = new Set(found.map(lowestUnit).filter((one) => !generic.test(one)));
  if ([...names].some((one) => ofSentence.test(one))) return null;
  return names.size === 1 ? firstCounty([...names]) : null;
}

/** The first county; a city only where no county or district is named. */
function firstCounty(found: readonly (string | undefined)[]): string | null {
  const names = found
    .flatMap((one) => (one === undefined ? [] : [lowestUnit(one)]))
    .filter((one) => !generic.test(one));
  return names.find((one) => !one.endsWith('市')) ?? names[0] ?? null;
}
