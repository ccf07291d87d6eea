/** What a unit counts; rules name the groups they accept. */
export type UnitGroup =
  | 'case'
  | 'time'
  | 'event'
  | 'person'
  | 'persontime'
  | 'copy'
  | 'item'
  | 'strip'
  | 'place'
  | 'piece'
  | 'firm'
  | 'household'
  | 'issue'
  | 'volume'
  | 'money'
  | 'percent'
  | 'other'
  | 'none';

/** The units of every group, as they are written. */
export const unitsOfGroup: Readonly<Record<UnitGroup, readonly string[]>> = {
  case: ['件', '件次', '起', '宗', '例', '桩', '案', '单'],
  time: ['次', '回', '轮', '趟', '轮次', '宗次', '遍'],
  event: ['场次', '场', '期', '堂', '班次', '节', '讲', '课时'],
  person: ['人', '名', '位'],
  persontime: ['人次', '余人次', '人次数', '名次'],
  copy: ['份', '册', '本', '张', '套'],
  item: ['项', '款'],
  strip: ['条', '幅', '副'],
  place: ['个', '处', '座', '所', '间', '块', '面'],
  piece: ['篇', '则', '部', '帖'],
  firm: ['家', '家次', '处次', '户次', '店次', '企次'],
  household: ['户'],
  issue: ['批', '批次'],
  volume: ['卷', '宗卷'],
  money: ['元', '元人民币'],
  percent: ['%', '百分号'],
  other: [
    '个百分点',
    '百分点',
    '平方公里',
    '平方米',
    '公里',
    '公顷',
    '亩',
    '米',
    '吨',
    '公斤',
    '分钟',
    '小时',
    '学时',
    '课时数',
    '天',
    '日',
    '年',
    '个月',
    '月',
    '周',
    '岁',
    '倍',
    '台',
    '辆',
    '艘',
    '头',
    '支',
    '村',
    '社区',
    '号',
    '级',
    '大类',
    '类',
    '周年',
    '余年',
    '多年',
    '分',
    '点',
    '届',
    '层',
    '方面',
    '个方面',
    '环节',
    '只',
    '届次',
    '种',
    '步',
    '人口',
    '万人口',
    '挂',
    '车次',
    '台次',
    '辆次',
    '艘次',
    '船次',
    '架次',
    '车辆次',
  ],
  none: [],
};

const groupOfUnit = new Map<string, UnitGroup>();
for (const [group, units] of Object.entries(unitsOfGroup) as [UnitGroup, readonly string[]][]) {
  for (const unit of units) groupOfUnit.set(unit, group);
}

const longest = Math.max(...[...groupOfUnit.keys()].map((unit) => unit.length));

/** The longest unit that stands at a place of the text, or null. */
export function unitAt(text: string, at: number): { unit: string; group: UnitGroup } | null {
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
    const unit = text.slice(at, at + length);
    const group = groupOfUnit.get(unit);
    if (group !== undefined) return { unit, group };
  }
  return null;
}
