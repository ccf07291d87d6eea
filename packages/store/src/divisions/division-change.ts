import type { DivisionEventKind, TownshipKind } from '@xiangjian/indicators';

/** A township that comes out of a change: its code and name from that day on. */
export interface ChangedTownship {
  readonly code: string;
  readonly name: string;
}

/** A change of townships that a person declares, with its first day. */
export interface DivisionChange {
  readonly kind: DivisionEventKind;
  /** The first day on which it holds, YYYY-MM-DD. */
  readonly date: string;
  /** Codes of the townships as they stood the day before. */
  readonly from: readonly string[];
  readonly to: readonly ChangedTownship[];
  /** The document that ordered it, or null. */
  readonly document: string | null;
}

/** A version of a unit as the change leaves it, or as it was before. */
export interface UnitVersion {
  readonly unitId: number;
  readonly code: string;
  readonly name: string;
  readonly kind: TownshipKind;
  readonly parent: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** What a change does: the versions of its units before and after. */
export interface ChangeEffects {
  readonly before: readonly UnitVersion[];
  readonly after: readonly UnitVersion[];
}
