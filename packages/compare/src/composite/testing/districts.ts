import { exactQuantity, moreThanStated } from '@xiangjian/indicators';
import type { ComparedYear } from '../../compared-year.ts';
import { seededSource } from '../../statistics/seeded-source.ts';
import { type Stated, townshipYear } from '../../testing/compared-years.ts';
import type { SchemeChapter, SchemeItem } from '../scheme.ts';
import { advisers, chapterOf, lawSavvy, lost, satisfaction, success } from './schemes.ts';

/** Townships with seeded figures for the items of the test schemes; a few of them say 余. */
export function district(townships: number, seed = 'district'): ComparedYear[] {
  const source = seededSource(seed);
  const upTo = (most: number) => Math.floor(source() * (most + 1));
  return Array.from({ length: townships }, (_, index) => {
    const accepted = 40 + upTo(160);
    const villages = 8 + upTo(12);
    const savvy = 20 + 10 * upTo(8);
    const stated: Stated = {
      disputes_accepted: exactQuantity(accepted),
      disputes_resolved: exactQuantity(accepted - upTo(Math.floor(accepted / 6))),
      villages_total: exactQuantity(villages),
      adviser_covered_villages: exactQuantity(villages - upTo(4)),
      law_savvy_persons: index % 5 === 0 ? moreThanStated(savvy) : exactQuantity(savvy),
      satisfaction_rate: exactQuantity(80 + upTo(19)),
      litigation_lost: exactQuantity(upTo(3)),
    };
    return townshipYear(index + 1, stated);
  });
}

/** Chapters that hold the items of the test schemes in turn, so many in all. */
export function manyChapters(chapters: number, items: number): SchemeChapter[] {
  const kinds = [success, advisers, lawSavvy, satisfaction, lost];
  const all = Array.from({ length: items }, (_, index): SchemeItem => {
    const kind = kinds[index % kinds.length] ?? success;
    return { ...kind, id: `${kind.id}_${index}` };
  });
  return Array.from({ length: chapters }, (_, chapter) =>
    chapterOf(
      `chapter_${chapter}`,
      all.filter((_item, index) => index % chapters === chapter),
    ),
  );
}
