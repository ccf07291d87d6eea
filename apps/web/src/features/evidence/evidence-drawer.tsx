import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useEffect, useRef } from 'react';
import { PageState } from '../../components/page-state.tsx';
import { PanelGuard } from '../../components/panel-guard.tsx';
import { useWords } from '../../language/use-words.ts';
import { useLargeType } from '../../theme/large-type.tsx';
import { type CellKey, printCellKey, useEvidence } from '../../view/use-evidence.ts';
import { EvidenceView } from './evidence-view.tsx';
import { evidenceWords } from './evidence-words.ts';
import { cellEvidenceQuery } from './get-cell-evidence.ts';

/**
 * The source of a figure, at the right edge. It covers nothing with a veil: another cell may be clicked while it is
 * open. Esc closes it from anywhere and gives the focus back to the figure.
 */
export function EvidenceDrawer() {
  const w = useWords(evidenceWords);
  const { large } = useLargeType();
  const { current, close } = useEvidence();
  const open = current !== null;
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (!open) return;
    opener.current = document.activeElement;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    };
  }, [open, close]);
  return (
    <Drawer
      open={open}
      onClose={close}
      title={w.title}
      size={large ? 600 : 480}
      mask={false}
      keyboard={false}
      destroyOnHidden
      rootClassName="screen-only"
      styles={{
        section: { borderLeft: '1px solid var(--line)', boxShadow: 'none' },
        wrapper: { boxShadow: 'none' },
        body: { padding: '14px 20px 24px' },
      }}
    >
      {current !== null && (
        <PanelGuard key={printCellKey(current)}>
          <Evidence cellKey={current} />
        </PanelGuard>
      )}
    </Drawer>
  );
}

function Evidence({ cellKey }: { readonly cellKey: CellKey }) {
  const query = useQuery(cellEvidenceQuery(cellKey));
  return <PageState query={query}>{(cell) => <EvidenceView cell={cell} />}</PageState>;
}
