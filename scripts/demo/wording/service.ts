import { allZero, type Topic } from './topic.ts';

/** Public service, openness, deputies' proposals and people under care. */
export const service: Topic = {
  headings: [
    '优化公共服务，推进政务公开',
    '转变政府职能，提升服务效能',
    '做实法律服务，方便群众办事',
    '深化放管服改革，优化营商环境',
    '推行阳光政务，自觉接受监督',
    '打造便民服务，增进民生福祉',
  ],
  figureLines: [
    [
      '便民服务中心全年办理各类事项{service_items_handled:件}|群众满意度{satisfaction_rate:%}^窗口服务群众满意度{satisfaction_rate:%}|办理法律援助案件{legal_aid_cases:件}|开展企业法治体检{enterprise_checkups:家}',
      '服务大厅全年接件办结{service_items_handled:件}|群众评价满意率{satisfaction_rate:%}|帮助符合条件的群众申请法律援助{legal_aid_cases:件}',
      '全年办结便民服务事项{service_items_handled:件}|群众满意率达{satisfaction_rate:%}^政务服务群众满意率达{satisfaction_rate:%}|为困难群众办理法律援助{legal_aid_cases:件}',
      '政务服务大厅受理办结事项{service_items_handled:件}|协助办理法律援助案件{legal_aid_cases:件}|为企业开展法治体检{enterprise_checkups:家次}',
      '便民服务中心年办件量{service_items_handled:件}|公共法律服务站（室）{service_stations:个}|办理法律援助{legal_aid_cases:件}',
    ],
    (figures) =>
      allZero(figures, ['disclosure_requests'])
        ? [
            '主动公开政府信息{disclosures_published:条}|全年未收到{=disclosure_requests}依申请公开事项|办理人大代表建议和政协委员提案{proposals_handled:件}',
            '通过政府网站主动公开信息{disclosures_published:条}|办理代表建议、委员提案{proposals_handled:件}|未收到{=disclosure_requests}政府信息公开申请',
          ]
        : [
            '主动公开政府信息{disclosures_published:条}|收到依申请公开{disclosure_requests:件}|办理人大代表建议和政协提案{proposals_handled:件}',
            '全年主动公开政府信息{disclosures_published:条}|受理政府信息公开申请{disclosure_requests:件}，均按期答复|办理建议提案{proposals_handled:件}',
          ],
    [
      '在册社区矫正对象{community_correction_persons:名}，无脱管漏管|安置帮教对象{resettlement_persons:名}',
      '对{community_correction_persons:名}社区矫正对象落实日常监管|帮教刑满释放人员{resettlement_persons:名}',
      '现有社区矫正对象{community_correction_persons:人}|刑满释放安置帮教人员{resettlement_persons:人}，帮扶措施逐人落实',
    ],
  ],
  fillers: [
    '窗口推行延时、错时服务，[周末不打烊/午间有人值守]，白天没空的人晚上也能办事',
    '年纪大、行动不便的群众由代办员[上门收件、送证到家/全程陪办]',
    '把办事指南画成流程图，[贴上墙/印在扇子上]，要带什么一看便知',
    '为@业商户开设绿色通道，证照、补贴、用地[一窗收件/并联办理]',
    '惠农补贴、低保评定逐户张榜，[公示期接受质询/有异议当面核对]',
    '村:村务、财务每月公开，数字不符的[当场翻账/限期说明]',
    '建立差评件整改机制，[中心主任上门致歉/逐件回访]，直到群众点头',
    '主动走访园区和小作坊，帮着看[用工合同/订货协议]，提前堵住漏洞',
    '公共法律服务站开通远程视频，[坐在家门口/用不着进城]就能问律师',
    '自觉接受人大监督、群众监督，[专题汇报法治工作/邀请代表视察窗口]',
    '政务公开栏统一样式、定期更新，[过期内容及时撤下/专人维护]',
    '城:推行“楼下办、顺路办”，[社区窗口可办高频事项/自助机全天开放]',
    '城:社区账目、物业评议结果按季上墙，[居民随时可查/有疑必答]',
    '对外地求学、务工的居民提供[视频帮办/邮寄送达]，少跑冤枉路',
  ],
  traps: [
    '大厅现设综合窗口<windows>个',
    '公开的信息中，财政类<finance_items>条',
    '办件量同比增长<growth:%>',
    '代表建议答复率达到100%',
  ],
};
