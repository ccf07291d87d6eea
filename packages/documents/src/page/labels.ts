/** What pages write before a value, by the field it gives; the first labels of a field win over the later ones. */
export const labels = {
  publishedOn: [
    '发布日期',
    '发布时间',
    '公开日期',
    '公布日期',
    '上传时间',
    '发文日期',
    '发文时间',
    '信息时间',
    '公开时间',
    '公布时间',
    '发表时间',
    '发稿时间',
    '录入时间',
    '添加时间',
    '上网时间',
    '日期',
    '时间',
  ],
  documentDate: ['成文日期', '成文时间', '生成日期', '签发日期'],
  publisher: [
    '发布机构',
    '发布单位',
    '发文机关',
    '发文机构',
    '发文单位',
    '公开机构',
    '制发机关',
    '信息来源',
    '消息来源',
    '供稿单位',
    '文章来源',
    '稿件来源',
    '来源',
  ],
  title: ['名称', '标题'],
  nature: ['文稿性质'],
  sourceUrl: ['来源地址', '来源网址', '原文地址', '原文链接', '原文网址'],
  unused: [
    '索引号',
    '分类',
    '主题分类',
    '内容分类',
    '组配分类',
    '信息分类',
    '信息类别',
    '体裁分类',
    '公文种类',
    '文号',
    '发文字号',
    '公文时效',
    '有效性',
    '效力状态',
    '公开方式',
    '公开范围',
    '公开时限',
    '责任处室',
    '责任部门',
    '责任编辑',
    '编辑',
    '审核',
    '作者',
    '主题词',
    '关键词',
    '关键字',
    '浏览量',
    '浏览次数',
    '浏览',
    '点击率',
    '点击数',
    '点击次数',
    '点击量',
    '点击',
    '阅读量',
    '阅读次数',
    '阅读',
    '访问量',
    '访问次数',
    '字号',
    '字体',
    '字体大小',
    '分享到',
    '更新时间',
    '废止日期',
    '失效日期',
    '生效日期',
    '有效期',
  ],
} as const;

export type LabelledField = keyof typeof labels;

export interface LabelledValue {
  readonly label: string;
  readonly value: string;
}

/** Words that a sentence may use as well: they are labels only with a colon or a bracket after them. */
const everyday = new Set([
  '日期',
  '时间',
  '来源',
  '名称',
  '标题',
  '分类',
  '编辑',
  '审核',
  '作者',
  '浏览',
  '点击',
  '阅读',
  '有效期',
  '更新时间',
]);

const byLength = Object.values(labels)
  .flat()
  .sort((a, b) => b.length - a.length);
const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${byLength.map(labelPattern).join('|')})`, 'gu');

/** 索引号, 索 引 号: letters set apart make a label of an everyday word, too. */
function labelPattern(label: string): string {
  const spaced = `(?:${[...label].join('\\s*')})`;
  if (!everyday.has(label)) return `${spaced}(?=\\s*[】\\]］:：]|\\s|$)`;
  return `${spaced}(?=\\s*[】\\]］:：])|${[...label].join('[ \u3000]+')}(?=\\s)`;
}

/** The labels of a line and the values after them, in order; a label without a value has an empty one. */
export function labelledValues(line: string): LabelledValue[] {
  const found = [...line.matchAll(pattern)];
  return found.map((match, index) => {
    const next = found[index + 1]?.index ?? line.length;
    return {
      label: match[0].replace(/\s+/g, ''),
      value: line
        .slice(match.index + match[0].length, next)
        .replace(/^[\s】\]］:：]+/, '')
        .replace(/[\s【】[\]［］|｜·•]+$/, ''),
    };
  });
}
