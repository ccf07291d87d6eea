import { useCallback, useMemo, useRef } from 'react';
import type { Mark } from '../../components/report-text/mark.ts';
import { useChangeView, useView } from '../../view/use-view.ts';
import { selectedMark, type Tab, tabOf, tabOfView, viewSelecting } from './selection.ts';

/** From where the selection was made: that side does not scroll. */
type Origin = 'address' | 'text' | 'list' | 'keys';

interface Selection {
  readonly mark: Mark | null;
  readonly tab: Tab;
  /** The address selects something that is not there. */
  readonly lost: boolean;
  readonly origin: Origin;
  readonly select: (key: string, origin: Origin) => void;
  readonly pick: (keys: readonly string[]) => void;
  readonly step: (by: 1 | -1) => void;
  readonly clear: () => void;
  readonly openTab: (tab: Tab) => void;
}

/** What is selected. It stands in the address, so that a copied link shows the same sentence. */
export function useSelection(marks: readonly Mark[]): Selection {
  const view = useView();
  const change = useChangeView();
  const mark = useMemo(() => selectedMark(view, marks), [view, marks]);
  const tab = tabOfView(view, mark);
  const origin = useRef<Origin>('address');
  // The callbacks stay the same while the selection moves, so that hundreds of entries need not be drawn again.
  const latest = useRef({ mark, tab });
  latest.current = { mark, tab };

  const select = useCallback(
    (key: string, from: Origin) => {
      const chosen = marks.find((candidate) => candidate.key === key);
      if (chosen === undefined) return;
      origin.current = from;
      // A key that is pressed again before the page is drawn goes on from here.
      latest.current = { mark: chosen, tab: tabOfView(viewSelecting(chosen, marks), chosen) };
      change(viewSelecting(chosen, marks), { replace: true });
    },
    [marks, change],
  );
  const pick = useCallback(
    (keys: readonly string[]) => {
      // A second click on a place with several readings goes on to the next of them.
      const at = keys.indexOf(latest.current.mark?.key ?? '');
      const next = keys[(at + 1) % keys.length];
      if (next !== undefined) select(next, 'text');
    },
    [select],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const shown = latest.current;
      const wanted: Tab = shown.tab === 'checks' ? 'readings' : shown.tab;
      const next = neighbour(
        marks.filter((candidate) => tabOf(candidate) === wanted),
        shown.mark,
        by,
      );
      if (next !== undefined) select(next.key, 'keys');
    },
    [marks, select],
  );
  const clear = useCallback(() => {
    change(
      { reading: undefined, at: undefined, end: undefined, tab: undefined },
      { replace: true },
    );
  }, [change]);
  const openTab = useCallback(
    (name: Tab) => {
      const own = latest.current.mark === null ? 'readings' : tabOf(latest.current.mark);
      change({ tab: name === own ? undefined : name }, { replace: true });
    },
    [change],
  );
  const asked = view.reading !== undefined || view.at !== undefined;
  return {
    mark,
    tab,
    lost: asked && mark === null,
    origin: origin.current,
    select,
    pick,
    step,
    clear,
    openTab,
  };
}

function neighbour(list: readonly Mark[], from: Mark | null, by: 1 | -1): Mark | undefined {
  if (from === null) return by === 1 ? list[0] : list[list.length - 1];
  const at = list.findIndex(({ key }) => key === from.key);
  if (at !== -1) return list[at + by];
  // The selected mark belongs to another tab: go on from its place in the text.
  if (by === 1) return list.find(({ start }) => start > from.start);
  return [...list].reverse().find(({ start }) => start < from.start);
}
