import { ApiProblem } from '../problems/api-problem.ts';
import type { PastStates, StandingYears } from './past-states.ts';
import type { PastState } from './state-in-force.ts';

/** What a question about a past state names: places and years, of which the state must know. */
export interface AskedOfState {
  readonly area?: string | undefined;
  readonly parent?: string | undefined;
  readonly township?: string | undefined;
  readonly townships?: readonly string[] | undefined;
  readonly year?: number | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly years?: readonly number[] | undefined;
}

/**
 * The state that answers a question about a release (990101-2022-1) or the end of a day (2026-04-01). Refuses (StoreError) an
 * unknown release and a day by which nothing was released, and (ApiProblem, 404) a year that was not released by then.
 */
export async function stateAsked(
  states: PastStates,
  asOf: string,
  asked: AskedOfState,
): Promise<PastState> {
  const state = await states.open(asOf, placeOf(asked));
  refuseUnreleased(asOf, state, asked);
  return state;
}

/** What the place asked for has in common, as far as districts go. */
function placeOf({ area, parent, township, townships = [] }: AskedOfState): string | null {
  const named = [area, parent, township, ...townships].filter((code) => code !== undefined);
  const [first, ...others] = named;
  if (first === undefined) return null;
  const common = [6, 4, 2].find(
    (digits) =>
      first.length >= digits && others.every((code) => code.startsWith(first.slice(0, digits))),
  );
  return common === undefined ? null : first.slice(0, common);
}

/** A year that was not released yet has figures that nobody may see as released: it must not look like one without reports. */
function refuseUnreleased(asOf: string, { years }: StandingYears, asked: AskedOfState): void {
  const wanted = [asked.year, asked.from, asked.to, ...(asked.years ?? [])];
  const unreleased = [
    ...new Set(wanted.filter((one) => one !== undefined && !years.has(one))),
  ].filter((one) => one !== undefined);
  if (unreleased.length === 0) return;
  const released = [...years].sort((a, b) => a - b).join('、');
  throw new ApiProblem('no-release', {
    status: 404,
    title: `按“${asOf}”，${unreleased.join('、')}年的数据当时还没有发布（已发布：${released}年）：请换年度，或去掉 as_of 查看当前数据`,
    detail: `as_of ${asOf}: ${unreleased.join(', ')} not released by then; released: ${[...years].join(', ')}`,
    errors: [{ parameter: 'as_of', message: '该年度当时没有发布', allowed: released }],
  });
}
