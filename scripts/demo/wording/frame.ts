import type { Figures } from '../model/figure.ts';

/** How a report may open; a description of the township counts its villages and communities as it has them. */
export function openingsFor(figures: Figures): readonly string[] {
  const places = (['administrative_villages', 'communities'] as const).filter((id) =>
    figures.has(id),
  );
  const counted = places.map((id) => `{${id}:${unitOf[id]}}`).join('、');
  return [
    ...openings,
    `@名[地处@景之畔/依@景而建]，辖${counted}，以@业[为特色/见长]。@年年，@委、@府坚持[依法办事、公开办事/用法治护航发展]，各项工作取得新进展。现将情况报告如下。`,
    `@名辖${counted}。一年来，@我[认真落实法治政府建设各项任务/坚持以法治方式推进工作]，[抓学习、立规矩/抓重点、补短板]，依法治理能力有了新的提高。现将@年年度工作情况报告如下。`,
  ];
}

const unitOf = { administrative_villages: '个行政村', communities: '个社区' } as const;

/** Openings without a figure. */
const openings: readonly string[] = [
  '@年年，@名坚持以习近平新时代中国特色社会主义思想为指导，[@思/认真贯彻法治政府建设实施纲要]，在区委、区政府的领导下，[紧扣@业发展实际/立足@景片区治理]，稳步推进依法行政。现将有关情况报告如下。',
  '一年来，@名在区委全面依法治区委员会办公室的指导下，[围绕中心、服务大局/对标对表、查漏补缺]，把法治要求落到[@业发展/基层治理]的各个环节。现将@年年度法治政府建设工作情况报告如下。',
  '按照区委依法治区办的统一安排，@名对@年年度推进法治政府建设的情况进行了[认真总结/系统梳理]，[既讲做法也讲不足/用事实说话]。现报告如下。',
  '@年年，在区委、区政府的坚强领导下，@名以建设[人民满意的法治政府/平安法治@类]为目标，[抓重点、补短板/抓基层、打基础]，依法治理能力进一步增强。现将工作情况报告如下。',
];

/** What the heads of a township did themselves. */
export const duties: readonly string[] = [
  '@委书记、@长切实履行推进法治建设第一责任人职责，做到[重要工作亲自部署、重大问题亲自过问/大事要事带头研究、带头落实]',
  '党政主要负责人坚持把法治建设与经济社会发展[同谋划、同推进、同考核/一起部署、一起检查]',
  '主要负责同志带头学法守法，[作决定先问依据/开会先学一条法]，自觉在法律范围内履职',
  '对群众反映集中的[土地征收/环境整治/房屋安全]问题，主要负责人包案到底、盯办到结',
  '定期听取司法所、派出所、执法队工作汇报，[当场交办、限期回音/一项一项过筛子]',
  '重大合同、重要文件由@长[逐份过目/签批把关]，不合法的坚决不签',
  '年终述职专门报告履行法治建设职责情况，[接受干部群众评议/评议意见列单整改]',
  '支持法院、检察院依法行使职权，[按要求出庭应诉/认真办理司法建议]',
  '在选人用人上突出法治导向，[把依法办事能力作为重要考察内容/让懂法守规的干部有舞台]',
  '坚持下沉一线，[到@村开居民说事会/到信访窗口值班]，面对面解决法律难题',
  '督促班子成员落实一岗双责，[分管到哪里法治就抓到哪里/管行业必须管依法办事]',
];

/** Before the lacks. */
export const problemLeads: readonly string[] = [
  '对照上级要求和群众期盼，@我法治政府建设还存在一些不足：',
  '在看到成绩的同时，我们也清醒地认识到存在的问题：',
  '虽然做了一些工作，但仍有差距，主要表现在：',
  '经过梳理，当前主要存在以下问题：',
];

/** Behind the lacks; empty where nothing follows. */
export const problemCauses: readonly string[] = [
  '[究其原因/分析原因]，既有[人员少、任务重/基础薄弱]的客观因素，也有[抓落实不够有力/主动谋划不足]的主观因素。',
  '这些问题[有待在今后工作中逐项解决/我们将认真对待、逐一整改]。',
  '',
];

/** Before the plans. */
export const planLeads: readonly string[] = [
  '@明年，@我将[针对短板/围绕目标]，重点抓好以下工作：',
  '下一步，@我将从以下几个方面改进：',
  '@明年，@地将继续[坚持问题导向/保持定力]，做好以下工作：',
];
