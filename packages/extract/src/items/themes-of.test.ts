import { describe, expect, it } from 'vitest';
import { themesOf } from './themes-of.ts';

describe('themesOf a problem', () => {
  it.each([
    ['一些村干部守法的自觉还没养成，遇事先找熟人', 'awareness'],
    ['部分党员干部依法行政的意识不强', 'awareness'],
    ['个别站所重业务，轻法治', 'awareness'],
    ['站所之间各管一摊，合力没有形成', 'coordination'],
    ['县镇两级执法衔接不畅', 'coordination'],
    ['普法停留在发资料、挂横幅，互动体验少', 'outreach_monotony'],
    ['普法工作效果不够理想', 'outreach_monotony'],
    ['对外出打工人员的普法教育存在盲点', 'outreach_coverage'],
    ['法律进企业、进工地的宣传次数少', 'outreach_coverage'],
    ['村级普法阵地利用率低', 'culture_sites'],
    ['法律明白人培训不系统', 'law_savvy_team'],
    ['镇村干部法律专业知识欠缺', 'cadre_rule_of_law_capacity'],
    ['学法流于形式，存在代学代考', 'study_initiative'],
    ['规范性文件备案不及时', 'administration_by_law'],
    ['合同签订把关不严', 'administration_by_law'],
    ['下放的执法权限接不住、用不好', 'enforcement_staff'],
    ['一线执法队员年龄老化，取证能力弱', 'enforcement_staff'],
    ['执法全过程记录落实不到位', 'enforcement_norms'],
    ['专职人民调解员少，报酬低', 'mediation_team'],
    ['征地拆迁引发的信访问题较多', 'dispute_prevention'],
    ['村法律顾问坐班时间少', 'adviser_use'],
    ['司法所人员编制少，工作任务重', 'legal_staff'],
    ['法治建设资金投入有限', 'funding'],
    ['线上办理率低，数据不共享，智慧应用滞后', 'digital_service'],
    ['村务公开更新不及时', 'openness'],
    ['公开信息“重动态、轻政策”', 'openness'],
    ['干部公开意识不强', 'openness'],
    ['有的村民遇事仍找族长，用法律维权的意识不够', 'awareness'],
    ['法制工作人员不足', 'legal_staff'],
    ['部门间数据壁垒没有打通', 'coordination'],
    ['对偏远自然村宣传不到位', 'outreach_coverage'],
    ['法治培训次数少', 'study_initiative'],
    ['承接的执法权限用不好', 'enforcement_staff'],
    ['案卷质量不高', 'enforcement_norms'],
    ['辅助执法的力量弱，执法辅助人员变动大', 'enforcement_staff'],
    ['个别执法案件程序有瑕疵，证据固定不及时', 'enforcement_norms'],
    ['对牧民、园区工人的普法次数少', 'outreach_coverage'],
    ['青年干部法律实务经验不足', 'cadre_rule_of_law_capacity'],
    ['法律服务资源稀缺', 'adviser_use'],
    ['个别村的“援法议事”流于形式', 'dispute_prevention'],
    ['个别执法环节程序意识不强', 'enforcement_norms'],
  ])('%s', (words, theme) => {
    expect(themesOf(words, 'problem')[0]).toBe(theme);
  });
});

describe('themesOf a plan', () => {
  it.each([
    ['切实转变思想观念', 'awareness'],
    ['压实法治建设主体责任，完善考核评价', 'coordination'],
    ['加大法治宣传力度，增强群众法治意识', 'outreach_monotony'],
    ['落实“谁执法谁普法”责任制', 'outreach_monotony'],
    ['推动普法向偏远村组、留守人群延伸', 'outreach_coverage'],
    ['针对外来务工人员开展“法治进厂区”活动', 'outreach_coverage'],
    ['创建民主法治示范村', 'culture_sites'],
    ['实施法律明白人培养工程', 'law_savvy_team'],
    ['提高干部依法办事水平', 'cadre_rule_of_law_capacity'],
    ['落实会前学法，组织干部旁听庭审', 'study_initiative'],
    ['健全合法性审查机制', 'administration_by_law'],
    ['组织执法人员业务培训，提高持证率', 'enforcement_staff'],
    ['深化综合行政执法改革，承接下放事项', 'enforcement_norms'],
    ['打造品牌调解室', 'mediation_team'],
    ['推行信访积案领导包案', 'dispute_prevention'],
    ['推动律师进村服务', 'adviser_use'],
    ['充实司法所工作力量', 'legal_staff'],
    ['将法治经费列入预算', 'funding'],
    ['推行帮办代办', 'digital_service'],
    ['主动接受人大监督和群众监督', 'openness'],
    ['制作多元化解读产品，图解率过半', 'openness'],
    ['新取证执法人员5名', 'enforcement_staff'],
    ['办好干部法律讲堂', 'study_initiative'],
    ['组织领导干部旁听庭审', 'study_initiative'],
    ['送法到车间', 'outreach_coverage'],
    ['配备执法记录仪', 'enforcement_staff'],
    ['调解成功率保持在97%以上', 'dispute_prevention'],
    ['营造浓厚法治氛围', 'outreach_monotony'],
    ['普法“进小区、进楼宇”', 'outreach_coverage'],
    ['新建普法驿站两个', 'culture_sites'],
    ['严格案件审核，减少复议纠错', 'enforcement_norms'],
    ['请律师驻点，力争涉诉案件下降', 'dispute_prevention'],
    ['深化“放管服”，让群众就近办事', 'digital_service'],
    ['与区级专业执法部门开展联训', 'enforcement_staff'],
    ['请县直执法部门来镇带办案件', 'enforcement_staff'],
    ['利用微信群向在外乡亲推送法律知识', 'outreach_coverage'],
    ['向县司法局争取人员编制', 'legal_staff'],
    ['推荐干部参加国家统一法律职业资格考试', 'legal_staff'],
    ['每季度组织一次全员法治测试', 'study_initiative'],
    ['制定“援法议事”规程', 'dispute_prevention'],
    ['编排节目送下乡', 'outreach_monotony'],
    ['聘请律师每月下村坐诊', 'adviser_use'],
  ])('%s', (words, theme) => {
    expect(themesOf(words, 'plan')[0]).toBe(theme);
  });

  it('names the first theme first and the others behind it', () => {
    expect(themesOf('规范执法程序，充实执法人员', 'plan')).toEqual([
      'enforcement_norms',
      'enforcement_staff',
    ]);
  });
});

describe('near misses', () => {
  it.each([
    ['扩大议事活动覆盖面', 'outreach_coverage'],
    ['执法人员联席会议', 'legal_staff'],
    ['编制年度预算', 'legal_staff'],
    ['送文化下乡', 'outreach_coverage'],
    ['产业发展形式单一', 'outreach_monotony'],
    ['多元化解读政策', 'dispute_prevention'],
    ['深入园区服务企业', 'outreach_coverage'],
    ['组织村民尊法学法守法用法', 'study_initiative'],
    ['执法力量下沉不到位', 'enforcement_staff'],
    ['接受执法监督', 'openness'],
    ['重点领域轻微违法多发', 'awareness'],
    ['经济社会发展形势严峻', 'funding'],
    ['律师事务所代理的合同纠纷', 'administration_by_law'],
  ] as const)('%s does not name %s', (words, theme) => {
    expect(themesOf(words, 'problem')).not.toContain(theme);
    expect(themesOf(words, 'plan')).not.toContain(theme);
  });

  it('gives no theme where none is named', () => {
    expect(themesOf('工作标准还要再提高', 'problem')).toEqual([]);
    expect(themesOf('再接再厉，争创佳绩', 'plan')).toEqual([]);
  });

  it('gives a general word only where nothing else is named', () => {
    expect(themesOf('抓好普法工作', 'plan')).toEqual(['outreach_monotony']);
    expect(themesOf('抓好普法工作，培养法律明白人', 'plan')).toEqual(['law_savvy_team']);
  });
});
