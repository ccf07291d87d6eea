/** Words that several rules share, as sources of regular expressions. */
const ofAllKinds =
  '(?:各级|各类|各种|群众|民间|社会|基层|辖区内?|一般|大小|各项|的|了|村民|群众性|农村|普通|类型|苗头性|简易|涉及|婚姻|家庭|邻里|、|等){0,5}';

/** 各类矛盾纠纷, 民间纠纷: disputes of every kind, with no adjective that narrows them. */
export const dispute = `${ofAllKinds}(?:矛盾纠纷|纠纷矛盾|矛盾|纠纷)(?:案件|线索|问题|隐患|苗头|事件)?`;

/** A village or community as the member of a set. */
export const village =
  '(?:行政新村|行政村\\(社区\\)|行政村|建制村|村\\(社区\\)|村\\(居\\)|村\\(社区、居委会\\)|社区\\(村\\)|村、社区|村社区|村居|村社|村民委员会|村委会|村|社区居委会|社区|居委会|嘎查村|嘎查)';

/** Printed matter that is handed out. */
export const printed =
  '(?:资料|材料|手册|宣传单|宣传页|宣传册|宣传品|宣传画|传单|折页|读本|读物|挂历|台历|册子|彩页|单页|页|书籍|图书|绘本|文创品|明白卡|明白纸|海报|口袋书|小册|一封信|宣传袋|环保袋|用品|倡议书|知识问答|年画|日历|法律书|普法书|单)';

/** Words that make a text about law. */
export const law = '(?:普法|法治|法制|法律|宪法|民法典|法规)';

/** 法治宣讲60场,(受训…): the talks of outreach right before those who heard them. */
export const talkToPublic =
  '(?:^|[,;:])(?![^,;]*(?:干部|公职|机关|工作人员|两委))[^,;]{0,16}(?:(?:法治|法制|法律|普法|民法典|宪法|送法)[^,;]{0,16}(?:宣讲|巡讲|讲座|讲堂|报告会|课|宣传|(?<=(?:村民|群众|居民)[^,;]{0,6})夜校|进[^,;]{1,6})|(?:宣讲|讲授)[^,;]{0,8}(?:法治|法律|民法典|宪法))[^,;]{0,8}?(?:[#]|[\\d一二三四五六七八九十百千两]+(?:余|多)?(?:场次?|次|堂|期|节|讲)),(?:共|累计)?';

/** 法律顾问参与调解#件, 驻村律师协助化解…: what an adviser has done, up to words that speak of the township again. */
export const byAdviser =
  '(?:^|[,;])(?:[^,;](?!聘|请|邀|组织|引入|吸纳|发挥|依托|通过|由)){0,12}(?:顾问|律师|明白人|带头人|网格员)”?(?:团队?|们|[室所])?(?:(?:全年|共|累计|先后|还|积极|主动|今年以来|年内)*(?:参与|协助|受托|受[^,;]{2,8}委托|代理|列席|出具|调解|调处|化解))(?:(?!全[镇乡街年]|调委会|调解委员会|调解组织|[我本][镇乡街]|截至)[^;])*$';

/** One of these words must be near where a number is read as one of mediation. */
export const aboutDisputes = '纠纷|矛盾|调解|调处';

/** One of these words must be near where a number is read as one of outreach. */
export const aboutOutreach = '普法|法治|法制|法律|宪法|民法典|宣传|送法|释法';
