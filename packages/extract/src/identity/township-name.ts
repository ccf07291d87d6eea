import { type PlaceName, splitPlace } from './county-prefix.ts';

const unitWord = /街道办事处|街道办|街办|街道|街|民族乡|苏木|镇|乡/g;
const anotherUnitWord = /^(?:街道|苏木|镇|乡)/;
/** What may follow a township's name in a title, a signature or the name of a publisher. */
const follower =
  /^(?:$|[\d|]|人民政府|政府|党[委政工建群]|委员会|办事处|关于|法[治制]|依法|司法|综合|政务|信息|工作|机关|人大|纪委|平安|社会|便民|公共|政协|本|全|上|下|一|20|二[〇零○]|年|推进|开展|落实|坚持|行政|网站|新闻|宣传|政策|情况|总结|报告)/;
/** What follows where 某某街 is short for 某某街道. */
const afterShortStreet =
  /^(?:$|党[委政工建]|办事处|机关|司法所|综合|法[治制]|依法|始终|坚持|认真|深入|全面|积极|紧紧|高举|以习|(?:19|20)\d\d年|二[〇零○])/;
/** Characters that make of 镇 or 乡 a part of some other word: 桐乡市, 镇海区, 乡村, 新乡. */
const otherWord = /^(?:[县区市村民土愁亲风情贫企里间镇街域乡级])/;
/** 我镇, 乡镇, 法治街道: words that name no township. */
const generic =
  /^(?:[全我本各该此其城集村]|小城|建制|重点|特色|法治|全县|全区|全市|各县|各区|所辖|县城|有关|相关|城乡|文明|智慧|示范|经济强)?(?:各|全)?(?:乡镇街道|[镇乡]街道|乡镇|城镇|集镇|村镇|镇街|街镇|镇|乡|街道|苏木)$/;
const impossible =
  /[,。;:、()[\]“”《》|\d]|首页|公开|政务|信息|动态|政府|委员|工作|位置|部门|坚持|我[镇乡]|以来|[xX×*]{2}/;
/** Words of a sentence, and 我镇 or 全乡 behind them, that no name holds. */
const running =
  /[的了将把]|围绕|坚持|推动|推进|结合|贯彻|落实|建设|按照|根据|立足|加强|关心|支持|领导|指导|司法|牵头|组织|运用|首个|一行|来到|第.{1,2}届|现将|..[我全本该各][镇乡街]/;
const longestName = 24;

/** The township that a phrase begins with, parted from its county; null where it names none. */
export function townshipAtStart(phrase: string): PlaceName | null {
  return firstName(phrase, (rest) => follower.test(rest));
}

/** The same for running text, where anything may follow a name and a clause may begin with other words. */
export function townshipOfClause(clause: string): PlaceName | null {
  const place = firstName(clause, () => true);
  return place === null || running.test(`${place.county ?? ''}${place.township}`) ? null : place;
}

function firstName(phrase: string, mayEnd: (rest: string) => boolean): PlaceName | null {
  for (const match of phrase.matchAll(unitWord)) {
    if (match.index === 0) continue;
    if (match.index > longestName) return null;
    const rest = phrase.slice(match.index + match[0].length);
    if (anotherUnitWord.test(rest) || otherWord.test(rest) || !mayEnd(rest)) continue;
    if (match[0] === '街' && !afterShortStreet.test(rest)) continue;
    const word = match[0].replace(/^街(?:道办事处|道办|办)?$/, '街道');
    const place = splitPlace(phrase.slice(0, match.index) + word);
    return generic.test(place.township) || impossible.test(phrase.slice(0, match.index))
      ? null
      : place;
  }
  return null;
}
