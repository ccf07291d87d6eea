import { allZero, type Topic } from './topic.ts';

/** Enforcement, reconsideration and litigation. */
export const enforcement: Topic = {
  headings: [
    '严格规范执法，维护公平正义',
    '推进综合执法改革，提升执法水平',
    '规范执法行为，做到文明公正',
    '聚焦重点领域，加大执法力度',
    '完善执法监督，权力运行更加透明',
    '坚持严格执法，守住民生底线',
  ],
  figureLines: [
    [
      '综合行政执法队持证执法人员{enforcement_officers:名}|持证上岗率{officer_certified_rate:%}^执法人员持证上岗率{officer_certified_rate:%}|组织执法业务培训{enforcement_training_sessions:次}',
      '执法队{enforcement_officers:人}全部持证上岗|全年组织执法培训{enforcement_training_sessions:次}^组织执法培训{enforcement_training_sessions:次}',
      '现有持有行政执法证人员{enforcement_officers:人}|执法人员持证率达{officer_certified_rate:%}|开展执法人员培训{enforcement_training_sessions:期}',
      '目前@全持证执法人员{enforcement_officers:名}|举办行政执法培训{enforcement_training_sessions:场}',
      '@全共有{enforcement_officers:名}工作人员持有行政执法证|开展执法培训{enforcement_training_sessions:次}',
    ],
    (figures) =>
      allZero(figures, ['penalty_cases'])
        ? [
            '全年开展执法检查{enforcement_inspections:次}|以劝导整改为主，未实施{=penalty_cases}行政处罚',
            '组织各类执法巡查{enforcement_inspections:次}|全年未作出{=penalty_cases}行政处罚决定',
          ]
        : [
            '全年开展执法检查{enforcement_inspections:次}|作出行政处罚决定{penalty_cases:件}|罚没款{fines_amount:万元}',
            '围绕安全生产、违建、环境卫生等，开展各类执法巡查{enforcement_inspections:次}|办理行政处罚案件{penalty_cases:件}|罚款{fines_amount:万元}',
            '执法队上门上路检查{enforcement_inspections:次}|立案处罚{penalty_cases:件}|处罚金额{fines_amount:万元}',
            '组织联合执法检查{enforcement_inspections:次}|立案办理行政处罚{penalty_cases:件}',
            '全年开展日常执法巡查{enforcement_inspections:次}|实施行政处罚{penalty_cases:起}|罚没金额{fines_amount:万元}',
          ],
    [
      '开展案卷评查，评查执法案卷{case_file_reviews:卷}',
      '组织行政执法案卷评查{case_file_reviews:卷}，[评查情况在内部通报/发现的瑕疵逐卷补正]',
    ],
    (figures) => {
      if (allZero(figures, ['reconsideration_cases', 'litigation_cases'])) {
        return [
          '全年未发生{=reconsideration_cases}行政复议{=litigation_cases}、行政诉讼案件',
          '年内无{=reconsideration_cases}行政复议{=litigation_cases}、行政诉讼案件',
          '行政复议{=reconsideration_cases}、行政诉讼案件{=litigation_cases}均为零',
        ];
      }
      if (allZero(figures, ['reconsideration_cases'])) {
        return [
          '全年未发生行政复议{=reconsideration_cases}案件|行政诉讼应诉案件{litigation_cases:件}|负责人出庭应诉率{head_court_attendance_rate:%}|无{=litigation_lost}败诉案件',
          '无行政复议{=reconsideration_cases}案件|办理行政诉讼案件{litigation_cases:件}|行政机关负责人出庭应诉率达{head_court_attendance_rate:%}|均胜诉{=litigation_lost}',
        ];
      }
      if (allZero(figures, ['litigation_cases'])) {
        return [
          '全年办理行政复议案件{reconsideration_cases:件}|未发生行政诉讼{=litigation_cases}案件',
          '收到行政复议案件{reconsideration_cases:件}|无行政诉讼{=litigation_cases}案件',
        ];
      }
      return [
        '全年发生行政复议案件{reconsideration_cases:件}|行政诉讼案件{litigation_cases:件}|负责人出庭应诉率{head_court_attendance_rate:%}|实现零败诉{=litigation_lost}',
      ];
    },
  ],
  fillers: [
    '执法人员亮证在前、说理在先，[把条文讲明白/把利害说清楚]，再谈怎么处理',
    '落实执法公示、全过程记录、法制审核，[执法记录仪随身带/音像资料按月归档]',
    '对初次违法、情节轻微的商户，[教育劝导为主/给足改正时间]，不搞一罚了之',
    '整合城建、环保、安监等力量，[一支队伍管到底/一次检查办多件事]，减少对企业的打扰',
    '村:@集期间安排人员错时值守，[占道经营/三轮车乱停]当场劝离、当场引导',
    '围绕@景岸线保护，[白天巡、夜里查/人防加技防]，私搭乱建明显减少',
    '与区级部门建立会商机制，拿不准的案子先问后办，[避免定性不准/减少程序瑕疵]',
    '处罚文书由司法所逐份审核，[用语不准、漏项缺页的/证据不足的]退回重做',
    '开展执法比武和模拟办案，让年轻队员[在练中学/敢办案、会办案]',
    '在@业重点企业设立联系点，检查前告知标准、检查后跟踪整改',
    '设置举报信箱和热线，群众反映的线索[件件登记/限时回访]',
    '行政裁量基准张贴上墙，[同案同罚/罚多罚少]一看就懂',
    '村:针对自建房安全，村干部与执法队员逐户走看，[现场开出/当面送达]整改通知',
    '城:对占道经营、油烟扰民等投诉，[错峰巡查/定点值守]，做到接诉即办',
    '城:建立商户自治小组，[门前事自己管/轻微违规先提醒]，执法队再跟进',
    '执法服装、车辆、装备统一配备，[形象更规范/夜间出勤更有底气]',
  ],
  traps: [
    '同期全区共办理乡镇街道行政处罚案件<county_penalties>件',
    '累计承接赋权事项<powers>项',
    '[较上年/比去年]新增持证人员<new_officers>名',
    '向区级部门移送案件线索<handed_over>条',
  ],
};
