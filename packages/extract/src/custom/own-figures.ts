import type { Period } from '@xiangjian/indicators';
import { quoteOf, type Source } from '../figures/source.ts';
import type { Candidate } from '../parsers/candidate.ts';
import { parseNumbers } from '../parsers/number-parser.ts';
import type { Reading } from '../reading/reading.ts';
import { chooseHeadline } from '../refine/choose-headline.ts';
import { dropOverlaps } from '../refine/drop-overlaps.ts';
import { periodOf, scopeOf, type Veto, vetoOf } from '../refine/veto.ts';
import type { CompiledOwnRule } from './compile-own-rules.ts';
import type { OwnFigure } from './own-figure.ts';
import type { OwnIndicatorId } from './own-rule.ts';

/**
 * The figures of a district's own indicators in a text, judged by the same circumstances as all others: at most one of
 * each indicator is the headline. They stand beside the figures of the catalogue and take no number from them.
 */
export function ownFigures(
  rules: readonly CompiledOwnRule[],
  reading: Reading,
  source: Source,
  ofTheYear: Extract<Period, 'year' | 'ytd'>,
): OwnFigure[] {
  const found = parseNumbers(
    reading,
    rules.map(({ compiled }) => compiled),
  );
  const candidates = dropOverlaps(
    found.filter(({ indicator, unit }) =>
      rules.some(({ own }) => own.id === indicator && own.units.includes(unit)),
    ),
    () => false,
  );
  return rules.flatMap((rule) => figuresOf(rule, candidates, source, ofTheYear));
}

function figuresOf(
  { own, compiled }: CompiledOwnRule,
  all: readonly Candidate<OwnIndicatorId>[],
  source: Source,
  ofTheYear: Extract<Period, 'year' | 'ytd'>,
): OwnFigure[] {
  const candidates = all.filter(({ indicator }) => indicator === own.id);
  const vetoes = new Map(candidates.map((one) => [one, vetoOf(one, compiled)]));
  const headline = chooseHeadline(
    candidates.filter((one) => vetoes.get(one) === null),
    null,
  );
  return candidates.flatMap((one): OwnFigure[] => {
    const veto: Veto | null = vetoes.get(one) ?? (one === headline ? null : 'superseded');
    const period = periodOf(veto);
    const { quantity, status } = one;
    if (quantity === null || period === null) return [];
    if (status !== 'reported' && status !== 'reported_zero') return [];
    return [
      {
        id: own.id,
        label: own.label,
        value: quantity.value,
        lower: quantity.lower,
        upper: quantity.upper,
        qualifier: quantity.qualifier,
        unit: one.unit,
        status,
        period: period === 'year' ? ofTheYear : period,
        scope: scopeOf(veto),
        headline: veto === null,
        evidence: quoteOf(source, one.evidence),
      },
    ];
  });
}
