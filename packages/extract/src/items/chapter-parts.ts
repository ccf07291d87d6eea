import type { Span } from '@xiangjian/indicators';
import type { Section } from '../reading/section.ts';
import type { ItemKind } from './theme-cue.ts';

/** The text of a chapter without its heading, of one kind of item. */
export interface ChapterPart extends Span {
  readonly kind: ItemKind;
  /** Whether plans follow the problems of one chapter: then only what names a theme, or is listed beside it, is a plan. */
  readonly appended: boolean;
}

/** Items that run on behind a heading on its own line: 存在的问题一是…, 存在的问题:(一)…. */
const itemInHeading = /(?<=.[^一二三四五六七八九十(])(?:一是|一要|\(一\)|1[.、](?!\d))/;
/** Words by which a chapter on problems turns to what will be done. */
const turnToPlans =
  /(?<=^|[。;!\n])(?:(?:改进|整改)(?:措施|方向|思路|打算|计划|安排)[^。;,\n]{0,8}:|(?:打算|措施|计划):|下一?(?:步|年|阶段)|今后|接下来|来年|明年|新的一年|20\d\d年度?的?(?:工作)?(?:打算|计划|安排|思路)[:,]|20\d\d年,?[^。;]{0,16}?(?:将|要(?!求)|计划|拟|重点[做抓推])|(?:为此|对此|针对(?:上述|以上|这些|存在)[^。,]{0,8}),?(?:我|下一?步|将))/;

/** The parts of a report that hold problems or plans. A chapter of both is parted where it turns to plans. */
export function chapterParts(text: string, sections: readonly Section[]): ChapterPart[] {
  return sections.flatMap((section): ChapterPart[] => {
    const start = contentStart(text, section);
    const { end } = section;
    if (section.code === 'plans') return [{ kind: 'plan', start, end, appended: false }];
    if (section.code !== 'problems') return [];
    const turn = turnIn(
      text.slice(start, end),
      text.slice(section.heading.start, section.heading.end),
    );
    if (turn === -1) return [{ kind: 'problem', start, end, appended: false }];
    return [
      { kind: 'problem', start, end: start + turn, appended: false },
      { kind: 'plan', start: start + turn, end, appended: true },
    ];
  });
}

/** 存在问题和下一步工作: a sentence that begins with a year speaks of the next one. */
const ofBoth = /下一?步|打算|计划|安排/;
const yearOpens = /(?<=^|[。;\n])20\d\d年,(?![^。;]{0,40}(?:取得|存在|成效|不足|差距))/;

/** Where a chapter on problems turns to plans, -1 where it does not. */
function turnIn(words: string, heading: string): number {
  const turns = [words.search(turnToPlans), ofBoth.test(heading) ? words.search(yearOpens) : -1];
  const found = turns.filter((turn) => turn !== -1);
  return found.length === 0 ? -1 : Math.min(...found);
}

function contentStart(text: string, { heading, end }: Section): number {
  const inside = text.slice(heading.start, heading.end).search(itemInHeading);
  let start = inside === -1 ? heading.end : heading.start + inside;
  while (start < end && /[。:;,\n]/.test(text.charAt(start))) start += 1;
  return start;
}
