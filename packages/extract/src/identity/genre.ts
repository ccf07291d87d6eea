import type { Genre } from '@xiangjian/indicators';
import type { Opening } from './opening.ts';

const aboutLaw =
  /法治政府(?:建设)?|依法行政|法治(?:建设|工作|镇|乡|街道)|依法治(?:镇|乡|街|理)|(?:推进|履行)法治建设/;
const account = /报告|总结|汇报|自评|年报/;
/** 政府信息公开工作年度报告, 信息公开年报, 政务公开工作总结. */
const disclosure =
  /(?:政府信息|信息|政务)公开(?:工作)?[^,。]{0,12}(?:年度?报告|年报|报告|总结|情况)/;
/** A document that speaks about reports, or lays down what is to be done. */
const noAccount =
  /的?(?:通知|通告|公告|通报|函|批复|意见|方案|要点|规划|办法|制度|细则|决定|清单|公示|讲话|预告|简报|解读)(?:\(.*\))?$|^(?!.*(?:总结|报告|汇报)).*(?:计划|打算|安排)|^(?!.*(?:情况的?|工作|年度|总结的)报告$|.*总结$).*(?:召开|举办|举行|开展|审议|听取|部署|学习|传达|报送|征集|解读)[^,。]{0,30}(?:会议?|报告|活动|培训|讲座)|^关于(?:做好|开展|编制|印发|转发)/;
/** The report of a county or of one of its offices. */
const ofCounty =
  /^(?!.*(?:镇|街道|苏木|乡(?!村)))(?:中共)?[^镇乡|]{1,14}(?:县|区|市|旗|州|省)(?:人民政府(?:办公室)?|委员会|政府|委|[^镇乡街苏]{2,10}(?:局|厅|办公室|中心|委员会))?(?:关于)?(?:20\d\d|二[〇零]|法治|依法|政府信息)/;
const announced =
  /(?:现将|现就)[^。]{0,60}(?:报告|汇报|总结)(?:如下|于后)?|现(?:报告|汇报|总结)(?:如下|于后)/;
const notices = /现?(?:将[^。]{0,40})?(?:通知|公告|通告|公示)如下|请(?:各|于|认真)/;
const news = /^(?:近日|日前|连日来|\d{1,2}月\d{1,2}日|\[?本报|本网)|\(?记者/;

/** What a document is, by its title; where the title is silent or missing, by how the text begins. */
export function genreOf(title: string, opening: Opening, body: string): Genre {
  if (noAccount.test(title) || ofCounty.test(title)) return 'other';
  if (disclosure.test(title)) return 'disclosure';
  if (aboutLaw.test(title) && account.test(title)) return 'rule_of_law';
  return genreOfText(title, opening, body);
}

function genreOfText(title: string, { paragraph }: Opening, body: string): Genre {
  const namesAnotherThing = title !== '' && !account.test(title) && !aboutLaw.test(title);
  if (notices.test(paragraph) || news.test(paragraph)) return 'other';
  const isAnnounced = announced.test(paragraph);
  if (namesAnotherThing && !isAnnounced) return 'other';
  if (disclosure.test(paragraph) && /编制|本报告/.test(paragraph)) return 'disclosure';
  if (title === '' && hasDisclosureChapters(body)) return 'disclosure';
  if (isAnnounced) return aboutLaw.test(paragraph) || aboutLaw.test(body) ? 'rule_of_law' : 'other';
  return aboutLaw.test(paragraph) && hasChapters(body) ? 'rule_of_law' : 'other';
}

/** The chapters that every yearly report on disclosure has. */
function hasDisclosureChapters(body: string): boolean {
  return (
    /^[一二][、.][^\n]{0,8}(?:总体情况|概述)/m.test(body) &&
    /主动公开/.test(body) &&
    /依申请/.test(body)
  );
}

/** Headings of a yearly report: results, and shortcomings or plans. */
function hasChapters(body: string): boolean {
  const headings = body.match(/^[一二三四五六七八九][、.][^\n]{2,40}/gm) ?? [];
  return headings.some((one) => /问题|不足|短板|下一?步|打算|计划|安排|第一责任人/.test(one));
}
