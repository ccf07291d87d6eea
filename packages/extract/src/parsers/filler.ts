/** Words that may stand between a noun and its number without changing what is counted, longest first. */
const fillers: readonly string[] = [
  '的',
  '了',
  ':',
  '-',
  '约',
  '共',
  '共计',
  '合计',
  '总计',
  '累计',
  '一共',
  '总',
  '总数',
  '总人数',
  '人数',
  '件数',
  '份数',
  '数量',
  '总量',
  '数',
  '量',
  '达到',
  '达到了',
  '达',
  '已达',
  '多达',
  '达成',
  '最多',
  '为',
  '共为',
  '有',
  '共有',
  '是',
  '就',
  '已',
  '已有',
  '已举行',
  '已举办',
  '已开展',
  '等',
  '分别',
  '案件',
  '案',
  '事项',
  '次数',
  '计',
  '实现',
  '完成',
  '均',
  '都',
  '目前',
  '现',
  '现有',
  '仍',
  '仅',
  '只',
  '只有',
  '在册',
  '规模',
  '增至',
  '增加到',
  '增加至',
  '增长到',
  '提高到',
  '提升到',
  '提升至',
  '上升到',
  '上升至',
  '发展到',
  '扩大到',
  '扩大至',
  '保持在',
  '稳定在',
  '保持',
  '办结',
  '”',
  '“',
  '各',
  '次',
  '及以上',
  '在',
  '全年',
  '今年',
  '本年度',
  '年内',
  '至',
  '到',
  '起',
  '率先',
  '登记',
  '在库',
  '登记在册',
  '入库',
  '在编',
  '列管',
  '在管',
  '纳管',
  '在矫',
  '监管',
  '管理',
  '管控',
  '如期',
  '顺利',
  '提前',
  '累计达',
  '共约',
  '参与',
  '工作',
  '活动',
  '情况',
  '任务',
  '扩充至',
  '扩大为',
  '壮大到',
  '充实到',
  '充实至',
  '配备',
  '配备了',
  '配置',
  '设立',
  '设有',
  '配有',
  '一共有',
  '各类',
  '全部',
  '先后',
  '书面',
  '就有',
  '高达',
  '就达',
].sort((a, b) => b.length - a.length);

/** 村(社区) is one word; what a bracket names as a part of the whole, with numbers of its own, is passed over. */
const bracket = /[(](?!社区[)]|居[)])[^()#\n]{1,16}[)]$|[(](?:含|其中|包括|各)[^()\n]{1,40}[)]$/;
const deepest = 8;

/**
 * The text before a number, stripped word by word of what only leads to the number: the whole first, then shorter and
 * shorter ends. A rule's noun may stand at any of them.
 */
export function nounEnds(left: string): string[] {
  const ends = [left];
  let rest = left;
  for (let step = 0; step < deepest; step += 1) {
    const shorter = strip(rest);
    if (shorter === null) break;
    rest = shorter;
    ends.push(rest);
  }
  return ends;
}

function strip(text: string): string | null {
  const inBrackets = bracket.exec(text);
  if (inBrackets !== null) return text.slice(0, inBrackets.index);
  for (const word of fillers) {
    if (text.endsWith(word)) return text.slice(0, text.length - word.length);
  }
  return null;
}
