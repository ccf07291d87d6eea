import type { Theme } from '@xiangjian/indicators';
import type { Clerk } from './clerks.ts';
import { duties, planLeads, problemCauses, problemLeads } from './wording/frame.ts';
import { planWordings } from './wording/plans.ts';
import { problemWordings } from './wording/problems.ts';
import type { Writer } from './writer.ts';

const ordinals = '一二三四五六七八九十';

/** The numeral of a place in a list, counted from 0. */
export function ordinal(place: number): string {
  return ordinals.charAt(place);
}

/** The chapter on what the heads of the township did themselves. */
export function dutiesText(writer: Writer): string {
  const own = writer.habitFor('duties').some(duties, 6);
  const chance = writer.chanceFor('duties');
  return chance
    .some(own, 4)
    .map((template) => writer.sentence(template, chance))
    .join('');
}

/** The chapter on lacks. */
export function problemsText(themes: readonly Theme[], writer: Writer): string {
  const chance = writer.chanceFor('problems');
  const lead = writer.sentence(chance.pick(problemLeads), chance);
  const items = themes.map((theme, place) => {
    const wording = writer.sentence(chance.pick(problemWordings[theme]), chance);
    return `${ordinal(place)}是${wording.replace(/。$/, '')}`;
  });
  const cause = chance.pick(problemCauses);
  return `${lead}${items.join('；')}。${cause === '' ? '' : writer.sentence(cause, chance)}`;
}

/** The chapter on next year: one paragraph for each plan, or all in one. */
export function plansText(themes: readonly Theme[], clerk: Clerk, writer: Writer): string[] {
  const chance = writer.chanceFor('plans');
  const lead = writer.sentence(chance.pick(planLeads), chance);
  const items = themes.map((theme) => writer.sentence(chance.pick(planWordings[theme]), chance));
  if (clerk.numbering === 'numbered') {
    return [lead, ...items.map((item, place) => `${place + 1}.${item}`)];
  }
  if (clerk.numbering === 'bracketed') {
    return [lead, ...items.map((item, place) => `（${ordinal(place)}）${item}`)];
  }
  const joined = items.map((item, place) => `${ordinal(place)}是${item.replace(/。$/, '')}`);
  return [`${lead}${joined.join('；')}。`];
}
