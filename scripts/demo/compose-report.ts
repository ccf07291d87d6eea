import { dutiesText, ordinal, plansText, problemsText } from './chapters.ts';
import type { ChapterId, Clerk } from './clerks.ts';
import { handsOf } from './hands.ts';
import { concernsOf } from './model/concerns.ts';
import { isPlanted } from './model/oddities.ts';
import type { Township } from './model/township.ts';
import type { Block, ReportText } from './report-text.ts';
import { resultsBlocks } from './results.ts';
import { openingsFor } from './wording/frame.ts';
import type { Writer } from './writer.ts';

/** Writes the report of a township about a year, with everything it states. */
export function composeReport(township: Township, year: number): ReportText {
  const hands = handsOf(township, year);
  const { clerk, own, usual, shared } = hands;
  const { problems } = concernsOf(township, hands.textYear);
  const { plans } = concernsOf(township, year);
  const opening = own.chanceFor('opening');
  const blocks: Block[] = [
    paragraph(own.sentence(opening.pick(openingsFor(own.filling.figures)), opening)),
  ];
  if (isPlanted('closes in November', township.code, year)) {
    blocks.push(paragraph(closing(clerk, year)));
  }
  let place = 0;
  const openChapter = (heading: string): Block => {
    place += 1;
    return { kind: 'chapter', text: `${ordinal(place - 1)}、${heading}` };
  };
  const chapters: Readonly<Record<ChapterId, () => Block[]>> = {
    results: () => resultsBlocks(hands, year, openChapter),
    problems: () => [paragraph(problemsText(problems, usual))],
    duties: () => [paragraph(dutiesText(shared))],
    plans: () => plansText(plans, clerk, own).map(paragraph),
  };
  for (const id of clerk.chapters) {
    const heading = clerk.headings[id];
    if (heading !== '') blocks.push(openChapter(said(heading, own)));
    blocks.push(...chapters[id]());
  }
  const title = said(own.habitFor('title').pick(clerk.titles), own);
  return { title, blocks, facts: hands.facts, problems, plans };
}

function said(template: string, writer: Writer): string {
  return writer.sentence(template, writer.chanceFor('said')).replace(/。$/, '');
}

function closing(clerk: Clerk, year: number): string {
  return clerk.numerals === 'chinese'
    ? `因报送时间要求，本报告数据统计截至${year}年11月底。`
    : `按照报送要求，本报告所列数据统计截至${year}年11月30日。`;
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}
