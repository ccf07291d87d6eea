import type { ComparedArea, ComparedYear, PeerGroup } from '../compared-year.ts';
import { aliasesOf } from './aliases.ts';
import type { Composite } from './answer.ts';
import { leastAvailable } from './availability.ts';
import { boardItems } from './board.ts';
import { compositeGroup } from './composite-group.ts';
import { weightSpread } from './draw-settings.ts';
import { compositeFinding } from './finding.ts';
import { measureTownships, townshipGroups } from './measured-township.ts';
import { refuseUnscorable } from './refuse-unscorable.ts';
import type { ScoringScheme } from './scheme.ts';
import { sensitivityBase, sensitivityFactors } from './sensitivity.ts';
import { uncertaintyDraws, uncertaintyLevel } from './uncertainty.ts';
import { withoutIdentities } from './without-identities.ts';

/** What the townships of an area come to under a scoring scheme. */
export interface CompositeQuestion {
  readonly scheme: ScoringScheme;
  readonly area: ComparedArea;
  readonly year: number;
  readonly peers: PeerGroup;
  /** The townships in that year, and in the year before where a scheme scores change. */
  readonly townshipYears: readonly ComparedYear[];
  /** False leaves the sensitivity indices out, the slowest part, while somebody is still moving weights. */
  readonly withSensitivity?: boolean;
  /** Fewer draws than usual give a first answer sooner: they are the first ones of the full number. */
  readonly draws?: number;
}

/**
 * Applies a scoring scheme: scores of items and chapters, the index, ranks with their intervals, what moves them, and
 * the pairs whose order nothing can turn. A township without enough items has no index and is never ranked last. Throws
 * RangeError for a scheme that scores an indicator without a better end.
 */
export function compositeOf(question: CompositeQuestion): Composite {
  const { scheme, area, year, peers, withSensitivity = true, draws = uncertaintyDraws } = question;
  refuseUnscorable(scheme);
  const board = boardItems(scheme);
  const measured = measureTownships(scheme, board, question.townshipYears, year);
  const aliases = scheme.weights_locked
    ? null
    : aliasesOf(
        measured.map(({ of }) => of.township.code),
        `${scheme.id} ${area.code} ${year}`,
      );
  const labelOf = peers === 'kind' ? kindOf : () => '全部乡镇';
  const groups = townshipGroups(measured, labelOf).map(([label, townships]) => {
    const seed = `${scheme.id} ${area.code} ${year} ${label}`;
    return compositeGroup(
      { scheme, board, label, aliases, seed, withSensitivity, draws },
      townships,
    );
  });
  const finding = compositeFinding({ scheme, area, year, draws, groups });
  return {
    scheme: aliases === null ? scheme : withoutIdentities(scheme),
    area,
    year,
    peers,
    names_hidden: aliases !== null,
    method: {
      least_available: leastAvailable,
      draws,
      level: uncertaintyLevel,
      weight_spread: weightSpread,
      sensitivity_runs: groups.reduce(
        (runs, { n_scored, sensitivity }) =>
          runs +
          (sensitivity.length === 0
            ? 0
            : sensitivityBase(n_scored) * (sensitivityFactors.length + 2)),
        0,
      ),
    },
    finding_zh: finding.zh,
    finding_en: finding.en,
    groups,
  };
}

function kindOf({ of }: { readonly of: ComparedYear }): string {
  return of.township.kind;
}
