import type { Topic } from './topic.ts';

/** Disputes, and the people and bodies that settle them. */
export const mediation: Topic = {
  headings: [
    '完善调解机制，化解矛盾纠纷',
    '坚持源头治理，守护一方平安',
    '健全多元解纷体系，推动矛盾就地化解',
    '抓实排查调处，维护社会稳定',
    '用好人民调解，筑牢第一道防线',
    '践行“枫桥经验”，促进基层和谐',
  ],
  figureLines: [
    [
      '@全共有人民调解委员会{mediation_committees:个}|人民调解员{mediators_total:名}|其中专职调解员{mediators_full_time:名}^配备专职调解员{mediators_full_time:名}|调解工作室{mediation_rooms:个}',
      '@全设有人民调解委员会{mediation_committees:个}|配备专职人民调解员{mediators_full_time:名}|兼职调解员{mediators_part_time:名}|建有个人调解工作室{mediation_rooms:个}',
      '现有人民调解委员会{mediation_committees:个}|兼职人民调解员{mediators_part_time:人}|专职人民调解员{mediators_full_time:人}',
      '建立人民调解组织{mediation_committees:个}|共有人民调解员{mediators_total:人}|其中专职{mediators_full_time:人}^专职调解员{mediators_full_time:人}|打造品牌调解工作室{mediation_rooms:个}',
    ],
    [
      '全年排查矛盾纠纷{disputes_screened:件}|受理{disputes_accepted:件}^受理矛盾纠纷{disputes_accepted:件}|调解成功{disputes_resolved:件}^调解成功矛盾纠纷{disputes_resolved:件}|调解成功率{mediation_success_rate_stated:%}|涉及金额{dispute_amount:万元}^调解纠纷涉及金额{dispute_amount:万元}',
      '全年共受理各类矛盾纠纷{disputes_accepted:件}|成功调解{disputes_resolved:件}^全年成功调解矛盾纠纷{disputes_resolved:件}|成功率达{mediation_success_rate_stated:%}^纠纷调解成功率达{mediation_success_rate_stated:%}|涉及金额{dispute_amount:万元}^调解纠纷涉及金额{dispute_amount:万元}|制作人民调解协议书{written_agreements:份}',
      '一年来，共排查各类矛盾纠纷{disputes_screened:起}|调解矛盾纠纷{disputes_accepted:起}|成功化解{disputes_resolved:起}^成功化解矛盾纠纷{disputes_resolved:起}|调解成功率为{mediation_success_rate_stated:%}',
      '摸排矛盾纠纷线索{disputes_screened:条}|受理调解纠纷{disputes_accepted:件}|化解成功{disputes_resolved:件}^成功化解矛盾纠纷{disputes_resolved:件}|调解成功率达{mediation_success_rate_stated:%}|签订书面调解协议{written_agreements:份}',
      '全年排查、受理、化解矛盾纠纷分别为{disputes_screened:件}、{disputes_accepted:件}和{disputes_resolved:件}|成功率{mediation_success_rate_stated:%}^矛盾纠纷调解成功率{mediation_success_rate_stated:%}',
      '各级调解组织全年接手纠纷{disputes_accepted:起}|促成和解{disputes_resolved:起}^促成纠纷和解{disputes_resolved:起}|涉及标的额{dispute_amount:万元}^调解纠纷涉及标的额{dispute_amount:万元}',
      '全年调处各类矛盾纠纷{disputes_accepted:件}|调解成功{disputes_resolved:件}^调解成功矛盾纠纷{disputes_resolved:件}|成功率{mediation_success_rate_stated:%}^矛盾纠纷调解成功率{mediation_success_rate_stated:%}|协议涉及金额{dispute_amount:万元}^调解协议涉及金额{dispute_amount:万元}',
    ],
    [
      '开展矛盾纠纷集中排查{screening_rounds:次}|受理信访事项{petitions_handled:件}|办理12345热线工单{hotline_orders_handled:件}',
      '接待并办结群众信访诉求{petitions_handled:件}|12345平台转来工单{hotline_orders_handled:件}，全部按期回复',
      '办理群众来信来访{petitions_handled:件}|办结12345热线工单{hotline_orders_handled:件}',
      '全年组织矛盾纠纷大排查{screening_rounds:次}|受理办结信访件{petitions_handled:件}|处理12345政务热线工单{hotline_orders_handled:件}',
    ],
  ],
  fillers: [
    '村:调解员多是村里说得上话的老党员、老教师，[先拉家常再讲法条/一碗茶的工夫把气消掉]',
    '把调解桌搬到[院子里/楼道口]，当面锣对面鼓，事情摆到明处说',
    '@业旺季用工多、结账集中，司法所提前[走访务工点/发放提示单]，劝双方把账记清楚',
    '村:涉及@景水面、山林界线的争执，请老支书带上旧图纸一起[踏勘/对界]',
    '对调处不下的难题，由包村领导牵头，派出所、法庭、律师[坐到一张桌上/共同会诊]',
    '村:推行“村级每周走、@类级每月看”，小疙瘩[不出村组/不过夜]',
    '调解成功的案子定期电话回访，看[钱给没给/路通没通]，防止反复',
    '村:@村探索“板凳会”，谁有委屈[搬个板凳当场说/坐下来慢慢讲]，邻里一起评理',
    '对婚恋家庭类苗头，妇联干部提前介入，[劝和不拱火/先稳住情绪]',
    '综治中心挂牌运行，来访群众[只进一个门/一次登记]，由专人跟到底',
    '给调解员发放补贴，按难易程度[以案定补/年底兑现]，大伙干劲更足',
    '网格员每天在微信群里报平安，发现拌嘴吵架[先到场/先劝开]',
    '城:物业费、漏水、停车这些楼里的事，[由楼长先劝/业委会先议]，社区再接着调',
    '城:引入退休法官、律师驻点，[疑难纠纷随时问/每周固定坐诊]，[居民少跑路/当场出协议]',
    '城:@村设“茶话角”，[有话坐下说/热茶一杯先消气]，左邻右舍一起出主意',
    '信访老户由领导包案，政策能办的马上办，办不了的[把道理讲透/给出书面答复]',
    '村:司法所每月把典型案例编成小故事，[发到各村群里/在村广播里播放]，调一案教一片',
  ],
  traps: [
    '按类型看，婚姻家庭<kind_family>件、邻里<kind_neighbours>件、其他<kind_other>件',
    '@自年以来，@全累计化解各类纠纷<since_resolved>件',
    '纠纷受理量较上年的<last_accepted>件有所[变化/起伏]',
    '同期全区共受理矛盾纠纷<county_disputes>件',
  ],
};
