import { clerks } from '../clerks.ts';
import type { Block } from '../report-text.ts';
import { publisherOf } from '../words.ts';
import { narrowMarks } from './narrow-marks.ts';
import { chineseDay, natureLine, type Page } from './page.ts';
import { breadcrumbOf, particularsOf } from './particulars.ts';

/** The page as saved to a plain text. */
export function textPage(page: Page): string {
  const clerk = clerks[page.township.clerk];
  const body = page.report.blocks.map(linesOf).join('\n\n');
  const signature = `${publisherOf(page.township)}\n${chineseDay(page.signedOn)}`;
  const narrow = clerk.narrow ? narrowMarks : (text: string) => text;
  return [
    `当前位置：${breadcrumbOf(page).join(' > ')}`,
    page.report.title,
    particularsOf(page),
    natureLine,
    '',
    narrow(body),
    '',
    signature,
    '',
  ].join('\n');
}

function linesOf(block: Block): string {
  if (block.kind === 'table') return block.rows.map((row) => row.join('\t')).join('\n');
  return block.text;
}
