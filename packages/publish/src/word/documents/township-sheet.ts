import type { Profile } from '@xiangjian/contract';
import { indicatorById, isIndicatorId } from '@xiangjian/indicators';
import { profileTables } from '../../tables/profile-tables.ts';
import { small } from '../paper/blocks.ts';
import type { Block, Paper, Run, Sheet } from '../paper/paper.ts';
import { worded } from '../template/word-template.ts';
import { shortDataNote } from './data-note.ts';
import { type Making, paperOf } from './paper-of.ts';
import { placeWords } from './ranking-grid.ts';
import { townshipGrid } from './township-rows.ts';

/** 乡镇一页纸: one page for each township, in the order given. */
export function townshipPaper(profiles: readonly Profile[], making: Making): Paper {
  const [first] = profiles;
  if (first === undefined) throw new RangeError('a paper of no township');
  const title = titleOf(first, making);
  const sheets = profiles.map((profile) => sheetOf(profile, making));
  return paperOf(title, sheets, making, false);
}

function titleOf({ township, year }: Profile, { template }: Making): string {
  return worded(template.township.title, { area: township.county, year, township: township.name });
}

function sheetOf(profile: Profile, making: Making): Sheet {
  const { about } = profileTables(profile);
  const blocks: Block[] = [
    { kind: 'title', text: titleOf(profile, making) },
    small({ text: '概况：', isBold: true }, profile.finding_zh),
    ...highlightBlocks(profile),
    townshipGrid(profile),
    small(reading),
    ...themedBlock('报告自述的不足：', profile.problems, profile.year),
    ...themedBlock('下一年度安排：', profile.plans, profile.year),
    shortDataNote(about, making.imprint),
  ];
  return { orientation: 'portrait', blocks };
}

const reading = `“未提及”指报告没有写到，不等于没有开展；“余”“近”“约”“≥”照报告原文。${placeWords}`;

function highlightBlocks({ highlights }: Profile): Block[] {
  const { ahead, behind, changed } = highlights;
  const told = [
    ['靠前的：', ahead.map(({ indicator, level }) => standing(indicator, level, '前'))],
    ['靠后的：', behind.map(({ indicator, level }) => standing(indicator, level, '后'))],
    [
      '较上年变化超出随机波动：',
      changed.map(
        ({ indicator, level, direction }) =>
          `${nameOf(indicator)}${direction === 'up' ? '上升' : '下降'}（${level}%）`,
      ),
    ],
  ] as const;
  const runs: Run[] = told.flatMap(([name, texts]) =>
    texts.length === 0 ? [] : [{ text: name, isBold: true }, { text: `${texts.join('、')}。` }],
  );
  return runs.length === 0 ? [] : [small(...runs)];
}

/** Why an indicator is named: a difference beyond chance, or a whole rank interval at one end, which is no judgement. */
function standing(indicator: string, level: '95' | '99.8' | null, end: '前' | '后'): string {
  const side = end === '前' ? '优于同类' : '弱于同类';
  const reason = level === null ? `位次区间都在${end}三分之一` : `${side}，超出${level}%随机波动`;
  return `${nameOf(indicator)}（${reason}）`;
}

function nameOf(indicator: string): string {
  return isIndicatorId(indicator) ? indicatorById(indicator).labelZh : indicator;
}

const mostItems = 3;
const mostSigns = 40;

/** The first items of the year, long ones cut with a sign that says so. */
function themedBlock(name: string, items: Profile['problems'], year: number): Block[] {
  const texts = items.filter((item) => item.year === year).map(({ text }) => cut(text));
  if (texts.length === 0) return [];
  const more = texts.length > mostItems ? `（另有${texts.length - mostItems}项）` : '';
  const shown = texts.slice(0, mostItems).join('；');
  return [small({ text: name, isBold: true }, `${shown}${more}。`)];
}

function cut(text: string): string {
  const signs = [...text.replace(/[。；]$/, '')];
  return signs.length <= mostSigns ? signs.join('') : `${signs.slice(0, mostSigns - 1).join('')}…`;
}
