import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { shareBase } from '../api/address.ts';
import { EvidenceDrawer } from '../features/evidence/evidence-drawer.tsx';
import { ScopeGate } from '../features/scope/scope-gate.tsx';
import { SharedFrame } from '../features/sharing/shared-frame.tsx';
import { Guide } from '../guide/guide.tsx';
import { useWords } from '../language/use-words.ts';
import { ComebackDialog } from '../session/comeback-dialog.tsx';
import { IdleWatch } from '../session/idle-watch.tsx';
import { useDoor } from '../session/session.tsx';
import { paths } from '../view/paths.ts';
import { AntdLanguage } from './antd-language.tsx';
import { DocumentTitle } from './document-title.tsx';
import { EmbedFoot } from './embed-foot.tsx';
import { isEmbedded } from './embedded.ts';
import { FictionalStrip } from './fictional-strip.tsx';
import { Header } from './header.tsx';
import { IgnoredNotice } from './ignored-notice.tsx';
import styles from './layout.module.css';
import { shellWords } from './shell-words.ts';
import { StateStrip } from './state-strip.tsx';

const DoorPage = lazy(() =>
  import('../session/door-page.tsx').then((module) => ({ default: module.DoorPage })),
);

/** Header, notices, the page, and the drawer that shows where a figure comes from. */
export function Layout() {
  const onWall = useLocation({ select: ({ pathname }) => pathname === paths.screen });
  const door = useDoor();
  if (door !== null) {
    return (
      <AntdLanguage>
        <Suspense fallback={null}>
          <DoorPage door={door} />
        </Suspense>
      </AntdLanguage>
    );
  }
  if (onWall) return <Wall />;
  if (shareBase(window.location.pathname) !== null) return <Shared />;
  if (isEmbedded(window.location.pathname)) return <Framed />;
  return (
    <AntdLanguage>
      <DocumentTitle />
      <SkipLink />
      <Header />
      <FictionalStrip />
      <StateStrip />
      <IgnoredNotice />
      <main id="content" className={styles.content} tabIndex={-1}>
        <ScopeGate>
          <Outlet />
        </ScopeGate>
      </main>
      <EvidenceDrawer />
      <IdleWatch />
      <ComebackDialog />
      <Guide />
    </AntdLanguage>
  );
}

/** A view in the frame of another site: nothing of the house around it but what every page must say. */
function Framed() {
  return (
    <AntdLanguage>
      <DocumentTitle />
      <FictionalStrip />
      <StateStrip />
      <IgnoredNotice />
      <main id="content" className={styles.content} tabIndex={-1}>
        <ScopeGate>
          <Outlet />
        </ScopeGate>
      </main>
      <EmbedFoot />
      <EvidenceDrawer />
    </AntdLanguage>
  );
}

/** A view that somebody was sent a link to: the view alone, under its watermark. */
function Shared() {
  return (
    <AntdLanguage>
      <DocumentTitle />
      <SharedFrame>
        <FictionalStrip />
        <StateStrip isFixed />
        <main id="content" className={styles.content} tabIndex={-1}>
          <ScopeGate>
            <Outlet />
          </ScopeGate>
        </main>
        <EvidenceDrawer />
      </SharedFrame>
    </AntdLanguage>
  );
}

/** The big screen stands alone: nothing on it is to be clicked from afar. */
function Wall() {
  return (
    <AntdLanguage>
      <DocumentTitle />
      <main id="content">
        <ScopeGate>
          <Outlet />
        </ScopeGate>
      </main>
    </AntdLanguage>
  );
}

function SkipLink() {
  const w = useWords(shellWords);
  return (
    <a href="#content" className={styles.skip}>
      {w.skip}
    </a>
  );
}
