import type { ThemeCue } from './theme-cue.ts';

/** Disputes and those who settle them, advisers, and services to the public. */
export const cuesOfServices: readonly ThemeCue[] = [
  {
    theme: 'mediation_team',
    words:
      /调解(?:员|队伍|组织|委员会|室|工作室|力量|小组|中心|骨干|阵地|协议书|卷宗)|调委会|人民调解|调解案件|(?:以案定|以奖代)补|调处[^,。;]{0,4}能力|议事厅/,
  },
  { theme: 'mediation_team', words: /工作室|示范点/, beside: /调解|解纷|解忧|评理/ },
  { theme: 'mediation_team', words: /调解/, general: true },
  {
    theme: 'dispute_prevention',
    words:
      /纠纷(?!调解)|矛盾(?:纠纷|化解|就地|多发|易发|高发|隐患|调处|排查|风险|突出)|(?:领域|物业|征地|拆迁|土地)矛盾|化解(?:手段|方式|率|机制|难|工作|效率|不)|源头(?:治理|预防|上减|不)|积案|信访(?!不信法)|诉源|成诉率|综治中心|枫桥|多元(?:解纷|化解(?!读))|非诉|排查[^,。;]{0,4}矛盾|协议[^,。;]{0,4}履行|援法议事|议事(?:协商|会|规程|制度|案例)|协商议事|说事(?:点|室|制度)|(?:调解|调处|化解)(?:成功)?率|(?:涉诉|涉访|纠纷)案件[^,。;]{0,6}(?:下降|减少)|排查(?:不|化解|机制)/,
  },
  { theme: 'dispute_prevention', words: /社会治理|历史遗留|风险隐患|平安建设/, general: true },
  {
    theme: 'adviser_use',
    words:
      /顾问|公职律师|法务|法律服务资源|律师事务所[^,。;]{0,4}(?:少|缺)|没有[^,。;]{0,4}律师|律师[^,。;]{0,8}(?:坐诊|坐班|下村|进村|驻村)/,
  },
  { theme: 'adviser_use', words: /律师/, general: true },
  {
    theme: 'digital_service',
    words:
      /便民|放管服|就近办|公共法律服务|法律援助|法律服务(?!所|者|资源|团)|数字化|数字赋能|数字政府|信息化|智慧|智能|网上办|一网通办|线上(?:办|服务)|互联网|大数据|帮办|代办|政务服务|办事(?:效率|流程|不便|便[捷利])|营商环境|信息系统|一件事|最多跑一次/,
  },
];
