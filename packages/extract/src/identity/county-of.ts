import type { DocumentMetadata } from '@xiangjian/documents';
import type { Opening } from './opening.ts';
import { plainLine } from './plain-line.ts';

/** The places of a document that may name its county. */
export interface CountyClues {
  readonly title: string;
  readonly metadata: DocumentMetadata;
  readonly opening: Opening;
  /** The whole text of the page; what stands outside the report may name whose site it is. */
  readonly text: string;
}

const unit = '(?:自治县|自治旗|特区|林区|县|区|市|旗)';
/** A name in running text; the characters left out belong to sentences and offices. */
const name = `(?:(?!位于|地处|隶属|座落|坐落|贯彻|围绕|落实|结合|紧扣|服务|配合|争取)[^,。;:、()“”《》\\s\\d_\\-委府法治党面全我本各该上级的和与及在向由经对受是为将按把>/|]){1,10}?${unit}`;
const inText = new RegExp(
  `(?<=^|[,。;:、\\n在由对向经受是按为将据]|位于|地处|隶属于?|中共|根据|按照|座落于)(${name})(?=委|党委|党政|人民政府|政府|司法局|依法治|全面依法治|[东南西北中]{1,2}(?:部|面|端|麓)|境内|城|辖)`,
  'g',
);
const inStep = new RegExp(`^(${name})(?:人民)?(?:政府)?(?:门户)?(?:网站?|公众信息网|信息公开.*)?$`);
const inSite = new RegExp(
  `(?:主办(?:单位)?|版权所有|承办(?:单位)?|欢迎(?:访问|光临))[:：]?\\s*(${name})(?:人民)?政府|(?:^|[\\n_\\-－—|>＞ ])(${name})(?:人民)?政府(?:门户|公众|信息|网|首页|\\n|$)`,
  'g',
);
const generic =
  /^(?:自治县|自治旗|特区|林区|城区|县城|市区|辖区|社区|园区|片区|地区|新区|开发区|县域|街区|小区|山区|牧区|矿区|库区|湖区|港区|灾区|乡镇街区|示范区|先行区|试验区|功能区|[省州][市县]|.{0,2}级市|市县|县区)$/;

/** The county a document names beside its township, never guessed from 全县 or 我区; null where it names none. */
export function countyOf({ title, metadata, opening, text }: CountyClues): string | null {
  const steps = [...metadata.breadcrumb].reverse().map(plainLine);
  return (
    firstCounty(steps.map((step) => inStep.exec(step)?.[1])) ??
    countyIn(metadata.publisher === null ? '' : plainLine(metadata.publisher)) ??
    countyIn(title) ??
    countyIn(opening.salutation === '' ? '' : `${opening.salutation}政府`) ??
    countyIn(opening.paragraph) ??
    firstCounty([...text.matchAll(inSite)].map(([, host, site]) => host ?? site))
  );
}

function countyIn(words: string): string | null {
  return firstCounty([...words.matchAll(inText)].map(([, found]) => found));
}

/** The first county; a city only where no county or district is named. */
function firstCounty(found: readonly (string | undefined)[]): string | null {
  const names = found.filter((one) => one !== undefined && !generic.test(one));
  return names.find((one) => !one?.endsWith('市')) ?? names[0] ?? null;
}
