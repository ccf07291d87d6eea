import { allZero, type Topic } from './topic.ts';

/** Decisions by law: reviews, documents, advisers. */
export const decision: Topic = {
  headings: [
    '规范决策程序，提高决策质量',
    '坚持依法决策，严把审查关口',
    '完善决策机制，防范法律风险',
    '落实审查制度，推进科学决策',
    '健全制度体系，依法行政有章可循',
    '强化源头把关，决策更加规范',
  ],
  figureLines: [
    [
      '全年开展合法性审查{legality_reviews_total:件}|其中审查合同{contracts_reviewed:件}^全年审查合同{contracts_reviewed:件}|审查重大行政决策{major_decisions_reviewed:件}',
      '经司法所和律师合法性审查的事项{legality_reviews_total:件}|合同{contracts_reviewed:份}^由律师逐条审过的合同{contracts_reviewed:份}',
      '共审查各类合同、协议{contracts_reviewed:份}|审查重大决策事项{major_decisions_reviewed:项}',
      '完成各类文件、合同合法性审查{legality_reviews_total:件}|其中合同协议审查{contracts_reviewed:份}^审查合同协议{contracts_reviewed:份}',
      '全年对{legality_reviews_total:件}重大事项、文件和合同进行合法性审查|其中审查合同{contracts_reviewed:件}^全年审查合同{contracts_reviewed:件}',
      '合法性审查各类文件、合同{legality_reviews_total:件}|审查重大行政决策事项{major_decisions_reviewed:件}',
      '审核各类合同、协议{contracts_reviewed:件}|重大行政决策合法性审查{major_decisions_reviewed:件}',
    ],
    (figures) =>
      allZero(figures, ['normative_documents_issued'])
        ? [
            '全年未制定{=normative_documents_issued}行政规范性文件|清理规范性文件并废止{normative_documents_repealed:件}',
            '[本年度/年内]没有出台{=normative_documents_issued}规范性文件',
            '全年未印发{=normative_documents_issued}规范性文件|开展文件清理，废止规范性文件{normative_documents_repealed:件}',
          ]
        : [
            '依法制定行政规范性文件{normative_documents_issued:件}|清理废止规范性文件{normative_documents_repealed:件}',
            '全年制定规范性文件{normative_documents_issued:件}，按规定登记、编号、公布|废止规范性文件{normative_documents_repealed:件}',
          ],
    [
      '@府聘请法律顾问{legal_advisers:名}|出具法律意见书{legal_opinions:份}|支付法律顾问费用{adviser_fee:万元}',
      '常年为@府服务的法律顾问有{legal_advisers:位}|给出书面法律意见{legal_opinions:份}|年服务费{adviser_fee:万元}^法律顾问年服务费{adviser_fee:万元}',
      '与{adviser_law_firms:家}律师事务所签订常年顾问合同|法律顾问出具法律意见{legal_opinions:条}',
      '聘请{legal_advisers:名}律师担任@府法律顾问|全年提出法律意见建议{legal_opinions:条}|法律顾问经费{adviser_fee:万元}',
      '聘任@府法律顾问{legal_advisers:名}|提供法律意见{legal_opinions:份}',
      '@府聘请律师事务所{adviser_law_firms:家}|顾问律师出具法律意见书{legal_opinions:份}',
      '聘请专职律师{legal_advisers:名}为@府法律顾问|出具法律意见书{legal_opinions:件}|顾问费{adviser_fee:万元}',
    ],
    (figures) =>
      figures.get('adviser_covered_villages')?.value === figures.get('villages_total')?.value
        ? [
            '@全{=villages_total}{adviser_covered_villages*:个村（社区）}实现“一村一法律顾问”全覆盖',
            '@全{=villages_total}{adviser_covered_villages*:个村（社区）}全部配备法律顾问',
            '@全{=villages_total}{adviser_covered_villages*:个村（社区）}均聘请了法律顾问，[基层签合同先请律师看一眼/律师每月到点坐班]',
          ]
        : [
            '已有{adviser_covered_villages:个村（社区）}聘请了法律顾问，其余正在对接',
            '{adviser_covered_villages:个村（社区）}与律师签订法律顾问合同',
          ],
  ],
  fillers: [
    '凡是[重大项目、大额支出/涉及群众切身利益的事项]，一律先审查、后上会，未经审查的不予讨论',
    '对@景周边整治、环境改造等事项，[张榜征求意见/召开听证座谈会]，听取居民和商户想法',
    '合同文本由经办站所初核、司法所复核、律师终核，三道关口[缺一不可/逐级签字]',
    '律师每月到@府坐班，[站所有疑难/干部有拿不准的条款]当面请教',
    '健全重大决策目录管理，决策依据、会议记录、公示材料[一事一档/装订成卷]',
    '建立决策事后评估，对执行中群众反映强烈的措施[及时调整/重新论证]',
    '对历年遗留的租赁、承包合同开展[回头看/拉网清理]，补签条款、收回闲置资产',
    '村:@村集体鱼塘、山林发包，先请法律顾问改条款，再交村民代表表决',
    '城:社区公共用房出租、便民设施招租，[先请律师看合同/统一合同范本]，再公开竞价',
    '城:对加装电梯、停车位划线等事项，[一楼一策征求意见/居民代表表决]，程序走到位',
    '严格执行议事规则，末位表态、如实记录，防止[一言堂/临时动议]',
    '文件起草坚持问计于民，稿子在[公开栏/微信群]里先过群众的眼',
    '把公平竞争审查嵌入发文流程，凡设门槛、搞照顾的条款一律[删除/退回]',
    '围绕@业引进项目，律师全程参与谈判，把违约责任、退出条件写清写实',
    '采购和工程招标全过程留痕，结果在公开栏张榜，[请群众监督/接受质询]',
    '对外签订协议统一编号、统一归档，[到期前一个月提醒/履行情况按季核对]',
  ],
  traps: [
    '承接区级下放行政权力事项<powers>项',
    '对以往签订的<old_contracts>份合同进行了清理登记',
    '全区乡镇街道合同备案量超过<county_contracts>份，@我均按时录入',
  ],
};
