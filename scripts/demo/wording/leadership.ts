import type { Topic } from './topic.ts';

/** Organisation, study and supervision. */
export const leadership: Topic = {
  headings: [
    '压实领导责任，健全推进机制',
    '加强组织领导，把牢法治建设方向',
    '抓住关键少数，提升法治素养',
    '坚持党建引领，凝聚工作合力',
    '强化统筹部署，夯实工作基础',
    '高位推动落实，扛起主体责任',
  ],
  figureLines: [
    (figures) =>
      figures.has('meetings_rule_of_law')
        ? [
            '全年@委会议专题研究法治[建设/政府建设]工作{meetings_rule_of_law:次}|研究解决重点问题{problems_studied:项}',
            '@委书记主持召开法治建设推进会{meetings_rule_of_law:次}|现场拍板解决难题{problems_studied:个}',
            '一年来，先后召开法治建设专题会议{meetings_rule_of_law:次}|协调解决重点难点问题{problems_studied:个}',
            '@委、@府召开会议专题研究部署法治政府建设{meetings_rule_of_law:次}|推动解决难点问题{problems_studied:项}',
            '[全年/年内]共召开法治建设专题会议{meetings_rule_of_law:次}|梳理并解决法治建设问题{problems_studied:项}',
            '坚持把法治工作列入@委议事日程，全年专题研究法治建设{meetings_rule_of_law:次}|研究解决法治建设重点问题{problems_studied:个}',
            '法治建设领导小组全年召开专题会议{meetings_rule_of_law:次}|解决问题{problems_studied:项}^研究解决法治建设问题{problems_studied:项}',
          ]
        : [
            '@委多次召开会议专题研究法治建设工作|研究解决重点问题{problems_studied:项}^',
            '[定期/不定期]召开会议研究法治建设工作，[及时解决推进中的问题/逐项推动落实]',
            '',
          ],
    [
      '@委理论学习中心组集中学习{leadership_theory_sessions:次}|其中专题学法{leadership_study_sessions:次}^@委中心组专题学法{leadership_study_sessions:次}|主要负责同志带头讲法治课{leader_law_lectures:次}',
      '班子成员坐下来集体学法{leadership_study_sessions:次}|一把手登台讲法治课{leader_law_lectures:次}',
      '落实领导干部学法制度，中心组学法{leadership_study_sessions:次}|党政主要负责人讲法治课{leader_law_lectures:场}',
      '班子会前学法{leadership_study_sessions:次}|负责人上法治专题党课{leader_law_lectures:次}',
      '组织领导干部集体学法{leadership_study_sessions:次}|班子成员带头讲授法治课{leader_law_lectures:堂}',
      '@委中心组开展法治专题学习{leadership_study_sessions:次}|@长带头讲法治课{leader_law_lectures:次}',
      '全年领导班子集中学法{leadership_study_sessions:次}|班子成员讲法治课{leader_law_lectures:次}',
    ],
    [
      '举办干部法治培训班{cadre_training_sessions:期}|培训{cadre_training_attendance:人次}^全年法治培训覆盖干部{cadre_training_attendance:人次}',
      '面向@类村干部开展法治培训{cadre_training_sessions:场次}|参训人员{cadre_training_attendance:人次}^法治培训参训人员{cadre_training_attendance:人次}',
      '组织机关干部法治培训{cadre_training_sessions:场}|参训干部{cadre_training_attendance:人次}^法治培训参训干部{cadre_training_attendance:人次}',
      '开展法治专题培训{cadre_training_sessions:场}|累计培训{cadre_training_attendance:人次}^法治培训累计培训干部{cadre_training_attendance:人次}',
      '全年举办干部法治培训{cadre_training_sessions:次}|受训干部{cadre_training_attendance:人次}^法治培训受训干部{cadre_training_attendance:人次}',
      '组织开展干部学法培训{cadre_training_sessions:场次}|培训干部{cadre_training_attendance:人次}^法治培训参训干部{cadre_training_attendance:人次}',
    ],
    [
      '组织干部职工{exam_participants:人}参加年度学法考试|参考率{exam_participation_rate:%}^干部学法考试参考率{exam_participation_rate:%}|合格率{exam_pass_rate:%}^干部学法考试合格率{exam_pass_rate:%}',
      '干部学法用法考试参考{exam_participants:人}|参考率达{exam_participation_rate:%}^年度学法考试参考率达{exam_participation_rate:%}|考试合格率{exam_pass_rate:%}',
      '年度学法考试参考率为{exam_participation_rate:%}|合格率为{exam_pass_rate:%}^年度学法考试合格率为{exam_pass_rate:%}',
      '参加无纸化学法考试{exam_participants:人}|考试通过率{exam_pass_rate:%}^干部学法考试通过率{exam_pass_rate:%}',
    ],
    [
      '安排法治建设[专项/]经费{law_budget:万元}|开展法治督察{internal_inspections:次}',
      '将法治经费{law_budget:万元}列入年度预算|组织法治专项督查{internal_inspections:次}',
      '全年投入普法和法治建设经费{law_budget:万元}|开展内部法治督察{internal_inspections:次}',
    ],
  ],
  fillers: [
    '年初制定@年年度工作要点，把任务分到[各办各站/各站办所]，明确牵头人和完成时限',
    '村:把法治建设纳入各村（社区）年度目标考核，[考核结果与评先评优挂钩/年底逐项对账]',
    '领导小组成员调整后，第一时间重新划分职责，避免工作断档',
    '坚持每季度至少听取一次法治工作汇报，对进度慢的[当面提醒/点名督促]',
    '机关干部轮流上台讲法条、说案例，讲的多是[征地/用工/邻里相处]中遇到的真事',
    '村:利用@集前后干部集中的时机，[以会代训/现场教学]，让学法和干活两不误',
    '选取身边案例编成[小册子/警示录]，开会之前先念一段、议一段',
    '新进干部到司法所跟班学习，先学[接待来访/写调解文书]，再回站所上岗',
    '年终述职必述法，班子成员逐一说明分管领域依法办事情况',
    '将学法情况记入干部档案，[学了什么、用了什么/缺课多少、补课多少]一目了然',
    '针对@业发展中的合同、用工问题，专门请律师给干部[上了一课/开了小灶]',
    '纪检、司法所联合[回访/抽查]各站所落实情况，对发现的毛病限期改正',
    '城:把物业管理、消防安全的法规列为社区工作者必学内容，[学完就用/边学边查]',
    '城:社区书记例会先学一条法，[结合楼道里的事讲/谁包片谁来讲]',
    '城:建立街道、社区两级法治联络员队伍，[每月碰头/随事会商]',
    '把旁听庭审作为干部必修课，听完之后[写心得/开小组会]谈体会',
    '建立法治工作微信群，重要通知、典型案例随时推送到人',
    '村:各村支部书记在述职会上讲法治，群众代表当场[打分/提问]',
    '完善“@委领导、@府主抓、站所落实、村居配合”的工作链条',
  ],
  traps: [
    '坚持领导干部学法每年不少于4次的[要求/规定]',
    '全区组织的法治专题培训共<county_training>场次，@我按要求派员参加',
    '上年度检查指出的<issues>个问题[已全部/均已]整改到位',
    '把全年工作细化为<tasks>项具体任务',
  ],
};
