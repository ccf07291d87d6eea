import type { Mark, MarkKind } from '../../components/report-text/mark.ts';
import { markKey } from '../../components/report-text/mark.ts';
import type { View } from '../../view/view.ts';

export const tabs = ['readings', 'untaken', 'checks', 'issues'] as const;

export type Tab = (typeof tabs)[number];

const tabOfKind: Readonly<Record<MarkKind, Tab>> = {
  reading: 'readings',
  untaken: 'untaken',
  problem: 'issues',
  plan: 'issues',
  found: 'readings',
};

/** The list in which a mark has its entry. */
export function tabOf(mark: Mark): Tab {
  return tabOfKind[mark.kind];
}

/** The tab that an address names, else that of what it selects, else the readings. */
export function tabOfView(view: View, selected: Mark | null): Tab {
  const named = tabs.find((tab) => tab === view.tab);
  return named ?? (selected === null ? 'readings' : tabOf(selected));
}

/**
 * The mark that an address selects: a reading by its id, or what begins at an offset. Where several begin there, those
 * of the named tab come first, then readings. An offset inside a mark selects the mark. Words that a search led to, which
 * begin and end in the address, come before all. Null where it selects nothing.
 */
export function selectedMark(view: View, marks: readonly Mark[]): Mark | null {
  const { reading, at, end } = view;
  if (reading !== undefined) {
    return marks.find(({ key }) => key === markKey('reading', reading)) ?? null;
  }
  if (at === undefined) return null;
  const found = end === undefined ? undefined : marks.find(({ kind }) => kind === 'found');
  if (found !== undefined) return found;
  const candidates = marks.filter(({ start, end }) => start <= at && at < end);
  const nearness = (mark: Mark) =>
    (mark.start === at ? 0 : 4) +
    (view.tab === undefined || tabOf(mark) === view.tab ? 0 : 2) +
    (mark.kind === 'reading' ? 0 : 1);
  return [...candidates].sort((a, b) => nearness(a) - nearness(b) || a.end - b.end)[0] ?? null;
}

/** What an address says to select a mark; the tab is named only where the offset alone would mean another mark. */
export function viewSelecting(
  mark: Mark,
  marks: readonly Mark[],
): Pick<View, 'reading' | 'at' | 'end' | 'tab'> {
  if (mark.kind === 'found') {
    return { reading: undefined, at: mark.start, end: mark.end, tab: undefined };
  }
  if (mark.kind === 'reading') {
    return { reading: Number(mark.key.slice(1)), at: undefined, end: undefined, tab: undefined };
  }
  const alone = selectedMark({ at: mark.start }, marks)?.key === mark.key;
  return {
    reading: undefined,
    at: mark.start,
    end: undefined,
    tab: alone ? undefined : tabOf(mark),
  };
}
