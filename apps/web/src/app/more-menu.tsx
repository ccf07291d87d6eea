import { Link, useLocation } from '@tanstack/react-router';
import { isShareable } from '@xiangjian/contract';
import { Button } from 'antd';
import {
  type FocusEvent,
  type KeyboardEvent,
  lazy,
  Suspense,
  useId,
  useRef,
  useState,
} from 'react';
import { CopyButton } from '../components/copy-button.tsx';
import { shareWords } from '../features/sharing/share-words.ts';
import { useWords } from '../language/use-words.ts';
import { useMay } from '../session/session.tsx';
import { ThemeSwitch } from '../theme/theme-switch.tsx';
import { paths } from '../view/paths.ts';
import { carriedView, presentView } from '../view/use-view.ts';
import { frameMarkup } from './embedded.ts';
import styles from './more-menu.module.css';
import { useOpenPlaces } from './open-places.ts';
import { shellWords } from './shell-words.ts';

const ShareDialog = lazy(() =>
  import('../features/sharing/share-dialog.tsx').then((module) => ({
    default: module.ShareDialog,
  })),
);

const places = [
  'replies',
  'releases',
  'ledgers',
  'divisions',
  'screen',
  'settings',
  'accounts',
  'audit',
  'help',
] as const;

/** The page as it stands, which is what is shared. */
function hereAddress(): string {
  return `${window.location.pathname}${window.location.search}`;
}

/** The places that are not of every day, behind one button at the right of the header. */
export function MoreMenu() {
  const w = useWords(shellWords);
  const s = useWords(shareWords);
  const mayAudit = useMay('audit');
  const openPlaces = useOpenPlaces(places);
  const isPage = useLocation({ select: ({ pathname }) => isShareable(pathname) });
  const mayShare = useMay('export') && isPage;
  const [open, setOpen] = useState(false);
  const [sharing, setSharing] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOpen(false);
  };
  return (
    <nav
      className={styles.more}
      data-guide="more"
      aria-label={w.more}
      onKeyDown={close}
      onBlur={leave}
    >
      <Button
        ref={button}
        type="text"
        size="small"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {w.more}
      </Button>
      <ul id={id} className={styles.list} hidden={!open}>
        {openPlaces
          .filter((place) => place !== 'audit' || mayAudit)
          .map((place) => (
            <li key={place}>
              <Link
                to={paths[place]}
                search={place === 'screen' ? carriedView : presentView}
                onClick={() => setOpen(false)}
              >
                {w[place]}
              </Link>
            </li>
          ))}
        {mayShare && (
          <li>
            <Button type="text" size="small" onClick={() => setSharing(hereAddress())}>
              {s.open}
            </Button>
          </li>
        )}
        <li className={styles.theme}>
          <ThemeSwitch />
        </li>
        <li>
          <CopyButton
            label={w.copyFrame}
            text={() => frameMarkup(window.location, document.title)}
          />
        </li>
      </ul>
      {sharing !== null && (
        <Suspense fallback={null}>
          <ShareDialog address={sharing} onClose={() => setSharing(null)} />
        </Suspense>
      )}
    </nav>
  );
}
