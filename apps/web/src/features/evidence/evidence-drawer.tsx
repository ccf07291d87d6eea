import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { cellEvidenceQuery } from '../../api/get-cell-evidence.ts';
import { PageState } from '../../components/page-state.tsx';
import { PanelGuard } from '../../components/panel-guard.tsx';
import { useWords } from '../../language/use-words.ts';
import { useLargeType } from '../../theme/large-type.tsx';
import { type CellKey, printCellKey, useEvidence } from '../../view/use-evidence.ts';
import styles from './evidence.module.css';
import { evidenceWords } from './evidence-words.ts';
import { useFocusReturn } from './use-focus-return.ts';

const loadView = () => import('./evidence-view.tsx');
const EvidenceView = lazy(() => loadView().then((module) => ({ default: module.EvidenceView })));

/**
 * The source of a figure, at the right edge. It covers nothing with a veil: another cell may be clicked while it is
 * open. The focus goes into it, Esc closes it from anywhere, and the focus goes back to the figure.
 */
export function EvidenceDrawer() {
  const w = useWords(evidenceWords);
  const { large } = useLargeType();
  const { current, close } = useEvidence();
  const open = current !== null;
  const inside = useRef<HTMLDivElement>(null);
  // Fetched behind the first view, so that it is there when the first figure is asked about.
  useEffect(() => {
    void loadView();
  }, []);
  useFocusReturn(current === null ? null : printCellKey(current));
  useEffect(() => {
    if (!open) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [open, close]);
  return (
    <Drawer
      open={open}
      onClose={close}
      afterOpenChange={(isOpen) => isOpen && inside.current?.focus({ preventScroll: true })}
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
      <div ref={inside} className={styles.inside} tabIndex={-1} data-guide="evidence">
        {current !== null && (
          <PanelGuard key={printCellKey(current)}>
            <Evidence cellKey={current} />
          </PanelGuard>
        )}
      </div>
    </Drawer>
  );
}

function Evidence({ cellKey }: { readonly cellKey: CellKey }) {
  const [unmasked, unmask] = useState(false);
  const query = useQuery(cellEvidenceQuery(cellKey, unmasked));
  return (
    <PageState query={query}>
      {(cell) => (
        <Suspense fallback={null}>
          <EvidenceView cell={cell} unmasked={unmasked} onUnmask={unmask} />
        </Suspense>
      )}
    </PageState>
  );
}
