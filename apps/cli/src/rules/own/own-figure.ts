import type { CompiledOwnRule } from '@xiangjian/extract';
import type { Observation } from '@xiangjian/indicators';

/** A figure of a district's own indicator as `extract --json` prints it. It has no confidence: no labelled report measures it. */
export interface OwnFigure
  extends Pick<
    Observation,
    | 'value'
    | 'lower'
    | 'upper'
    | 'qualifier'
    | 'unit'
    | 'status'
    | 'period'
    | 'scope'
    | 'headline'
    | 'evidence'
  > {
  readonly id: string;
  readonly label: string;
}

/** The own figures of a report with the names of their indicators; their fields stand in one order. */
export function ownFiguresOf(
  own: readonly Observation[],
  rules: readonly CompiledOwnRule[],
): OwnFigure[] {
  const labels = new Map<string, string>(rules.map((rule) => [rule.own.id, rule.own.labelZh]));
  return own.map((one) => ({
    id: one.indicator,
    label: labels.get(one.indicator) ?? one.indicator,
    value: one.value,
    lower: one.lower,
    upper: one.upper,
    qualifier: one.qualifier,
    unit: one.unit,
    status: one.status,
    period: one.period,
    scope: one.scope,
    headline: one.headline,
    evidence: one.evidence,
  }));
}
