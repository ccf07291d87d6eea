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

/** One of these words must be near where a number is read as one of mediation. */
export const aboutDisputes = '纠纷|矛盾|调解|调处';

/** One of these words must be near where a number is read as one of outreach. */
export const aboutOutreach = '普法|法治|法制|法律|宪法|民法典|宣传';
