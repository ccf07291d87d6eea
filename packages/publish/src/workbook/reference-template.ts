import { everyIndicator, referenceNatureLabels, townshipKinds } from '@xiangjian/indicators';
import { type CellValue, writeXlsx } from 'hucre/xlsx';

/** What a blank table of reference values is made of. */
export interface ReferenceTemplate {
  /** The headings, in order. */
  readonly headings: readonly string[];
  /** The area for which it is to be filled in, by code and name, and its townships. */
  readonly places: readonly { readonly code: string; readonly name: string }[];
  /** ISO day. */
  readonly madeOn: string;
}

const rules: readonly string[] = [
  '一行一个参考值。指标写名称或代码；范围写代码或名称，处处适用留空。',
  '参考值照文件写：95%、不低于95%、不高于3、90%至95%、约98%。“不低于90%”按 90% 至 100% 保存，不当作恰好 90%。',
  `性质写 ${Object.values(referenceNatureLabels)
    .map(({ zh }) => zh)
    .join('、')}。乡镇类型写 ${townshipKinds.join('、')}，各类都适用留空。`,
  '截止年度留空即至今有效。依据必填：哪份文件写着这个值；网址、日期、说明可留空。',
  '参考值只供对照，画成一条线，不参与排名和判定。',
];

/** A workbook to be filled in, with the names and codes that it takes. Same input, same bytes. */
export function referenceTemplate(template: ReferenceTemplate): Promise<Uint8Array> {
  const { headings, places, madeOn } = template;
  const made = new Date(`${madeOn}T00:00:00Z`);
  return writeXlsx({
    sheets: [
      {
        name: '参考值',
        rows: [[...headings]],
        columns: headings.map((heading) => ({ width: Math.max(12, heading.length * 3) })),
        freezePane: { rows: 1, columns: 0 },
      },
      {
        name: '填写说明',
        rows: [
          ...rules.map((rule, at): CellValue[] => [at + 1, rule]),
          [],
          ['', '指标', '代码', '单位'],
          ...everyIndicator().map(({ id, labelZh, unit }) => ['', labelZh, id, unit]),
          [],
          ['', '范围', '代码'],
          ...places.map(({ code, name }) => ['', name, code]),
        ],
        columns: [{ width: 6 }, { width: 40 }, { width: 30 }, { width: 10 }],
      },
    ],
    defaultFont: { name: '宋体', size: 11 },
    properties: { title: '参考值模板', creator: '乡鉴', created: made, modified: made },
  });
}
