import {
  catalogue,
  type DerivedIndicator,
  derivedCatalogue,
  type Indicator,
  type IndicatorId,
  type ObservedIndicator,
  type ObservedIndicatorId,
  observedCatalogue,
} from '../catalogue/catalogue.ts';
import { ownEntry, ownShareEntry } from './own-entries.ts';
import type { OwnIndicator } from './own-indicator.ts';
import { ownIndicators } from './registry.ts';

/** Everything that is measured here: the catalogue and, behind it, the district's own indicators. */
interface Vocabulary {
  readonly own: readonly OwnIndicator[];
  readonly all: readonly Indicator[];
  readonly observed: readonly ObservedIndicator[];
  readonly derived: readonly DerivedIndicator[];
  readonly byId: ReadonlyMap<string, Indicator>;
}

let made = vocabularyOf(ownIndicators());

/** Made anew only when another list is registered: lookups are the hottest path of every answer. */
function vocabulary(): Vocabulary {
  const own = ownIndicators();
  if (made.own !== own) made = vocabularyOf(own);
  return made;
}

function vocabularyOf(own: readonly OwnIndicator[]): Vocabulary {
  const rows = own.map(ownEntry);
  const names = new Map<string, Indicator>([...catalogue, ...rows].map((row) => [row.id, row]));
  const shares = own.flatMap((one) => ownShareEntry(one, (id) => known(names.get(id), id)) ?? []);
  const all = [...catalogue, ...rows, ...shares];
  return {
    own,
    all,
    observed: [...observedCatalogue, ...rows],
    derived: [...derivedCatalogue, ...shares],
    byId: new Map(all.map((entry) => [entry.id, entry])),
  };
}

/** The catalogue, then the district's own indicators, each in its printed order. */
export function everyIndicator(): readonly Indicator[] {
  return vocabulary().all;
}

/** The indicators that a report can state, the district's own among them. */
export function everyObservedIndicator(): readonly ObservedIndicator[] {
  return vocabulary().observed;
}

/** The indicators that are computed from others, shares of the district's own among them. */
export function everyDerivedIndicator(): readonly DerivedIndicator[] {
  return vocabulary().derived;
}

/** Those of the overview: the core of the catalogue, and own indicators that the district calls core. */
export function everyCoreIndicator(): readonly Indicator[] {
  return vocabulary().all.filter(({ tier }) => tier === 'core');
}

/** True when the text is the id of an indicator that is known here. */
export function isIndicatorId(text: string): text is IndicatorId {
  return vocabulary().byId.has(text);
}

/** True when the text is the id of an indicator that a report can state. */
export function isObservedIndicatorId(text: string): text is ObservedIndicatorId {
  const entry = vocabulary().byId.get(text);
  return entry !== undefined && entry.kind !== 'derived';
}

/** True when the indicator, or the counted part of the share, is one of the district's own. */
export function isOwn(id: IndicatorId): boolean {
  return indicatorById(id).dimension === 'local';
}

/** The row of an id. Throws RangeError for one that is neither in the catalogue nor registered. */
export function indicatorById(id: IndicatorId): Indicator {
  return known(vocabulary().byId.get(id), id);
}

function known(entry: Indicator | undefined, id: string): Indicator {
  if (entry === undefined) throw new RangeError(`unknown indicator: ${id}`);
  return entry;
}
