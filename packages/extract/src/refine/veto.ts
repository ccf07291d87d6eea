import type { Period, Scope } from '@xiangjian/indicators';
import type { Candidate } from '../parsers/candidate.ts';
import type { CompiledRule } from '../rules/compile-rule.ts';

/** Why a number is no figure of the year. */
const vetoes = [
  'placeholder',
  'no_number',
  'change',
  'past_year',
  'target',
  'norm',
  'cumulative',
  'event',
  'other_level',
  'part',
  'subset',
  'increment',
  'problems',
  'part_year',
  'superseded',
  'no_indicator',
] as const;

export type Veto = (typeof vetoes)[number];

const vetoLabels: Readonly<Record<Veto, string>> = {
  placeholder: '留空待填，没有数字',
  no_number: '只说多次、若干，没有数字',
  change: '增减幅度，不是数量',
  past_year: '其他年度的数字',
  target: '计划或目标，不是结果',
  norm: '制度要求或平均数，不是当年数量',
  cumulative: '多年累计，不是本年度数',
  event: '单次活动的数字',
  other_level: '上级或全县(区、市)的数字',
  part: '其中的一部分，不是合计',
  subset: '个别村、个别调解室或单一类别的数字',
  increment: '新增数，不是总数',
  problems: '出现在问题或计划部分',
  part_year: '只说半年或一个季度',
  superseded: '同一指标另有更合适的数字',
  no_indicator: '不属于目录中的指标',
};

/** The reason why a number fills no cell, as a reader sees it; an unknown code reads as no indicator's number. */
export function untakenReasonLabel(reason: string): string {
  const known = vetoes.find((veto) => veto === reason);
  return vetoLabels[known ?? 'no_indicator'];
}

/** The first reason why a candidate cannot be the headline, or null. */
export function vetoOf(candidate: Candidate<string>, compiled: CompiledRule<string>): Veto | null {
  const { rule } = compiled;
  const { circumstances: around, status } = candidate;
  if (status === 'placeholder') return 'placeholder';
  if (status === 'mentioned_without_number') return 'no_number';
  const isStock = rule.increments === undefined;
  if (around.section === 'plans' || around.forward) return 'target';
  if (around.change && candidate.form !== 'zero') return 'change';
  if (around.before || around.time === 'past_year') return 'past_year';
  if (around.norm && !(rule.yearly === true && around.perYear)) return 'norm';
  if (around.section === 'problems') return 'problems';
  if (around.otherLevel) return 'other_level';
  // What has been built or trained over the years is what stands at the end of this one.
  if (around.time === 'cumulative' && !isStock) return 'cumulative';
  if (around.time === 'event' && rule.onceYearly !== true) return 'event';
  if (around.time === 'half_year') return 'part_year';
  if (around.subset && candidate.placed?.mention.group !== 'percent') return 'subset';
  if (around.increment && isStock && candidate.form !== 'zero') return 'increment';
  const standsAsPart = rule.parts === true || compiled.partsWhen?.test(candidate.words) === true;
  if (around.part && !standsAsPart && candidate.form !== 'zero') return 'part';
  return null;
}

/** The period in which a vetoed reading is kept, or null where no period says it. */
export function periodOf(veto: Veto | null): Period | null {
  switch (veto) {
    case null:
    case 'part':
    case 'subset':
    case 'other_level':
    case 'superseded':
    case 'increment':
    case 'problems':
      return 'year';
    case 'part_year':
      return 'ytd';
    case 'cumulative':
    case 'event':
    case 'target':
    case 'norm':
      return veto;
    default:
      return null;
  }
}

/** Whom a reading counts. */
export function scopeOf(veto: Veto | null): Scope {
  if (veto === 'other_level') return 'other_level';
  if (veto === 'part' || veto === 'subset' || veto === 'increment') return 'part';
  return 'township';
}
