import type { DivisionEventKind, DivisionLevel, TownshipKind } from '@xiangjian/indicators';

/** One version of a division: what it was called, and from when to when. The last day is `validTo`; null is open. */
export interface NewDivision {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
  readonly level: DivisionLevel;
  /** Only townships have a kind. */
  readonly kind: TownshipKind | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** What happened to divisions on a day. */
export interface NewDivisionEvent {
  readonly kind: DivisionEventKind;
  readonly date: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly document: string | null;
}

/** Events through which a division stays the same unit, whatever becomes of its name, kind or code. */
export const continuingEvents: readonly DivisionEventKind[] = [
  'rename',
  'upgrade_to_town',
  'convert_to_subdistrict',
  'transfer',
];

/** Codes that begin with 99 belong to no province: they mark invented divisions. */
export function isFictional(code: string): boolean {
  return code.startsWith('99');
}
