/** A small report in the manner of real ones; every name in it is invented. */
export function reportText(options: {
  readonly township: string;
  readonly county?: string;
  readonly year: number;
  readonly accepted: number;
}): string {
  const { township, county, year, accepted } = options;
  const place = county === undefined ? '' : `${county}人民政府 > `;
  return `当前位置:首页 > ${place}${township} > 法治政府建设
${township}${year}年度法治政府建设情况报告
发布机构:${township}人民政府 发布日期:${year + 1}-02-20

现将${township}${year}年度法治政府建设工作情况报告如下。

一、主要举措和成效
(一)加强领导。全年召开法治建设专题会议4次。
(二)化解矛盾。全年共受理矛盾纠纷${accepted}件,成功调解${accepted - 5}件。发放宣传资料4000余份。

二、存在的问题
普法形式较为单一,针对性不强。

三、下一步工作计划
开展法治培训6次,提高干部依法行政能力。
`;
}

/** The text as bytes in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
