const words = [
  // When and how much.
  '全年|今年以?来?|年内|本年度?|当年|一年来|目前|现已?|先后|累计|合计|共计|总计|其中|全[镇乡街]道?|我[镇乡街]|两级|镇村|各级|共',
  // What was done.
  '集中学习|集中学法|集体学法|受理|收到|接到|接收|接单|接办|承办|办理|办结|审结|作出|实施|送审|审查|审核|登记|报送|印发|制发|制定|出台|报备|备案|签订|聘请|聘有|选聘|配备|建成|建有|设立|设有|打造|培育|培养|发放|派发|发布|公开|推送|开展|组织|举办|举行|集中|集体|专题|书面|网上|网络|当面|现场|办班|调解|经手|检查|巡查|排查|评查|悬挂|张挂|张贴|完成|安排|预算|投入|列支',
  // What there is.
  '现有|在册|列管|在管|在矫|有|为|达到?|对象数?|人员|案件|申请|活动|场次|次数|决定|培训|经费|事项|[各]类|了|的',
].join('|');

const elliptic = new RegExp(`^(?:${words})+$`);

/** Whether words before a number say only what was done and when, and not what is counted: 全年受理的, 目前在册, 共有. */
export function isElliptic(own: string): boolean {
  return elliptic.test(own);
}

const verb =
  /(受理|收到|接到|接收|承办|办理|办结|审结|作出|实施|审查|审核|报送|印发|制发|制定|出台|报备|备案|签订|聘请|聘有|选聘|配备|建成|建有|设立|设有|打造|培育|培养|发放|派发|发布|公开|推送|开展|组织|举办|调解|检查|排查|评查|悬挂|张挂|张贴|安排|投入|列支|现有|在册)(?:了|的|有|共|案件|申请|对象|人员|活动)*$/;

/** The verb that ends elliptic words, empty where there is none. */
export function verbOf(own: string): string {
  return verb.exec(own)?.[1] ?? '';
}
