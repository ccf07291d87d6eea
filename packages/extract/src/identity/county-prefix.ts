/** A township's name parted from the county written before it (六枝特区新窑镇). */
export interface PlaceName {
  readonly county: string | null;
  readonly township: string;
}

/** The counties of one character and 县; any other 某县 before a township (古县渡镇 apart) would be a part of its name. */
const shortCounties = new Set([
  ...'丰临义乾云代佳兴冠凤勉单南古叶吉和唐夏威宁容宾富寿岚岷嵩应康徽忠息成房攸文新易景曹朗杞歙沁沛沧泗泸泾洋浚涉淇渠温滑漳澧献环珙理盂眉睢磁礼祁索绛茂范荣莒莘萧蒲蔚藤蠡费赵道邱郏陇随隰雄青高魏黟',
]);
/** Words that end like a county and are part of a township's name. */
const noCounty =
  /^(?:.旗|.红旗|开发区|高新区|经开区|园区|市区|老区|社区|工区|场区|营区|林区|山区|灾区|库区|旧县|老县|镇区|地区)$/;
/** 赣县区, 红旗区, 社旗县, 辉县市: the county's name goes on. */
const goesOn = /(?:县区|旗[县区]|辉县市)$/;
/** 广西岑溪市: the province in short before a county. */
const shortProvince =
  /^(?:内蒙古|黑龙江|河[北南](?!蒙)|山[东西]|江[苏西]|湖[北南]|广[东西]|云南|福建|浙江|安徽|四川|贵州|陕西|甘肃|青海|宁夏|新疆|西藏|辽宁|吉林|海南)(?=..+[县区市旗]$)/;
const higherUnit = /省|自治区|自治州|地区|盟|市/g;
const townshipWord = /^(?:街道|民族乡|苏木|镇|乡)$/;

/** Parts a name as written into the county, the lowest unit above the township, and the township itself. */
export function splitPlace(words: string): PlaceName {
  const cut = countyCut(words) ?? cityCut(words);
  if (cut === null) return { county: null, township: words };
  return { county: lowestUnit(words.slice(0, cut)), township: words.slice(cut) };
}

/** Behind the first 县, 旗 or 区 that ends a county's name. */
function countyCut(words: string): number | null {
  for (const mark of words.matchAll(/县|旗|区/g)) {
    const cut = mark.index + 1;
    const above = words.slice(0, cut);
    if (/(?:自治|地)区$/.test(above) && /[县旗区市]/.test(words.slice(cut))) continue;
    if (goesOn.test(words.slice(0, cut + 1)) || /..市[县旗]$/.test(above)) continue;
    const county = lowestUnit(above);
    const stands = !noCounty.test(county) && (county !== above || mayStandAlone(county));
    if (county.length >= 2 && stands && leavesTownship(words, cut)) return cut;
  }
  return null;
}

/** A county's name that stands without the units above it must not be the beginning of a township's name. */
function mayStandAlone(county: string): boolean {
  return county.length > 2 || county.endsWith('区') || shortCounties.has(county.charAt(0));
}

/** Behind the last city that has its townships directly below it (东莞市虎门镇) or is of county level. */
function cityCut(words: string): number | null {
  let cut: number | null = null;
  for (const mark of words.matchAll(/市/g)) {
    const end = mark.index + 1;
    const name = words.slice(cut ?? 0, end);
    if ((name.length >= 3 || name === '芒市') && leavesTownship(words, end)) cut = end;
  }
  return cut;
}

function leavesTownship(words: string, cut: number): boolean {
  const rest = words.slice(cut);
  return rest.length >= 2 && !townshipWord.test(rest);
}

/** 荆州市沙市区 → 沙市区: what stands behind the last higher unit that leaves a name of two characters. */
export function lowestUnit(words: string): string {
  let start = 0;
  for (const mark of words.matchAll(higherUnit)) {
    const end = mark.index + mark[0].length;
    if (end - start >= 3 && words.length - end >= 2) start = end;
  }
  return words.slice(start).replace(shortProvince, '');
}
