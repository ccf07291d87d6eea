import { indicatorName } from './indicator-name.ts';
import { errorKindLabels, errorKinds, type ScoredError } from './list-errors.ts';

/** The errors class by class, each with its report, indicator, reason and quote. */
export function errorList(errors: readonly ScoredError[]): string {
  return errorKinds
    .map((kind) => {
      const ofKind = errors.filter((error) => error.kind === kind);
      return `${errorKindLabels[kind]} ${ofKind.length}\n${ofKind.map(errorLine).join('')}`;
    })
    .join('\n');
}

function errorLine({ report, indicator, reason, quote }: ScoredError): string {
  return `  ${report}｜${indicatorName(indicator)}（${indicator}）｜${reason}｜“${quote}”\n`;
}
