import type { Topic } from './topic.ts';

/** Legal outreach, and the people and places it rests on. */
export const outreach: Topic = {
  headings: [
    '深化普法宣传，营造法治氛围',
    '丰富普法形式，推动全民守法',
    '推进“@五五”普法，提升群众法治素养',
    '创新宣传方式，弘扬法治文化',
    '落实普法责任，建设法治乡村',
    '抓实法治宣传，厚植法治土壤',
  ],
  figureLines: [
    [
      '全年开展法治宣传活动{outreach_events:场次}|发放宣传资料{materials_distributed:份}|受教育群众{audience_reached:人次}|解答法律咨询{consultations_answered:人次}',
      '全年送法下基层{outreach_events:场次}|送出普法折页{materials_distributed:份}|直接受教育{audience_reached:人次}^直接受教育群众{audience_reached:人次}|当场解答疑问{consultations_answered:人次}^现场答疑{consultations_answered:人次}',
      '共组织普法宣传活动{outreach_events:场}|发放普法宣传手册{materials_distributed:份}|受众{audience_reached:人次}^普法受众{audience_reached:人次}',
      '先后开展各类普法活动{outreach_events:场次}|发放宣传资料{materials_distributed:份}|接受群众咨询{consultations_answered:人次}|受众{audience_reached:人次}^普法受众{audience_reached:人次}',
      '全年组织法治宣传{outreach_events:场次}|散发宣传材料{materials_distributed:份}|覆盖群众{audience_reached:人次}^普法覆盖群众{audience_reached:人次}|现场解答法律咨询{consultations_answered:人次}',
      '开展“法律进乡村”“法律进校园”等普法宣传活动{outreach_events:场}|累计发放宣传资料{materials_distributed:份}|惠及群众{audience_reached:人次}^普法惠及群众{audience_reached:人次}',
    ],
    (figures) =>
      figures.has('materials_distributed') || !figures.has('outreach_events')
        ? ['']
        : ['发放了一批法治宣传资料', '向群众发放普法资料若干', ''],
    [
      '举办法治讲座{legal_lectures:场}|悬挂宣传横幅{banners_hung:条}|通过微信公众号推送普法信息{online_posts:条}|入户走访宣传{households_visited:户}',
      '开展面向群众的法治讲座{legal_lectures:场次}|推送线上普法信息{online_posts:条}|悬挂横幅{banners_hung:幅}',
      '组织法律宣讲{legal_lectures:场}|走访群众{households_visited:户}|张挂普法标语横幅{banners_hung:条}',
    ],
    [
      '@全现有“法律明白人”{law_savvy_persons:名}|各级民主法治示范村（社区）{model_villages:个}|建成法治文化广场、长廊等阵地{legal_culture_sites:处}',
      '“法律明白人”队伍壮大到{law_savvy_persons:人}|{model_villages:个}村（社区）获得各级民主法治示范称号|法治公园、长廊、院坝等阵地已有{legal_culture_sites:处}',
      '在册法律明白人{law_savvy_persons:名}|民主法治示范村（社区）达到{model_villages:个}|法治文化阵地{legal_culture_sites:处}',
      '培养法律明白人{law_savvy_persons:人}|拥有法治公园、法治长廊等阵地{legal_culture_sites:个}',
      '法律明白人达到{law_savvy_persons:名}|累计创成民主法治示范村（社区）{model_villages:个}|建有法治文化阵地{legal_culture_sites:处}',
    ],
  ],
  fillers: [
    '把普法摊位摆到@集上，[有奖问答/快板小品]引来不少人围看',
    '村:编印方言版顺口溜，[大喇叭早晚播/村广播天天放]，老人也听得进去',
    '村:组织返乡大学生拍摄短剧，[反诈、赡养/借贷、合同]这些事演得活灵活现',
    '在@景步道沿线设置法治灯箱，散步的人[走着看着就学了/随时能停下来读一段]',
    '对@业从业人员，重点讲劳动合同、质量安全和消费维权',
    '利用寒暑假给孩子上开学第一课、放假提醒课，[模拟法庭/护苗课堂]最受欢迎',
    '各站所结合执法办事讲法条，谁办的事谁去讲，[责任清单上墙/年底对单交账]',
    '村:国家宪法日、民法典宣传月期间，[进村入户/进企进校]，一户一张明白纸',
    '村:抓住春节返乡时机，向务工人员讲讨薪、工伤、网贷，[车站/村口]都设了咨询台',
    '法律明白人佩牌上岗，帮邻居[看合同、写借条/打热线、跑手续]，成了身边的热心人',
    '村:依托农家书屋辟出法治书架，[茶余饭后翻一翻/孩子放学看一看]',
    '村:把典型案例排成小戏，[跟着电影队下村/在文化礼堂]演出',
    '城:在楼宇电梯、小区门禁滚动播放法治短片，[上下楼的工夫就看完/一周换一期]',
    '城:组织社区法律沙龙，[物业、业主、租客/宝妈、老人]各有专场',
    '城:在广场、公园办法治集市，[猜灯谜/逛摊位]，居民边玩边学',
    '城:联合辖区学校成立小小普法队，[进商铺、进公园/画海报、讲故事]，带动家长一起学',
    '对独居老人开展防养老诈骗提醒，[手把手装反诈软件/逐户贴提示卡]',
    '村:村规民约修订时加进移风易俗、环境卫生等条款，[村民一起议一起守/违约有约束]',
  ],
  traps: [
    '“@节”主题活动当天发放资料<event_materials>份、现场接待咨询<event_consultations>人次',
    '“@五五”普法以来累计发放各类宣传品<since_materials>份',
    '目前还有<applying>个村正在申报民主法治示范村',
    '@集普法专场吸引群众<event_audience>人',
  ],
};
