import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { CopyButton } from '../components/copy-button.tsx';
import { linkToHandOn } from '../components/short-link.ts';
import { ScopeBar } from '../features/scope/scope-bar.tsx';
import { SearchBox } from '../features/search/search-box.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../language/use-words.ts';
import { usePreferences } from '../preferences/preferences.tsx';
import { useOwnTownship, useSession } from '../session/session.tsx';
import { useLargeType } from '../theme/large-type.tsx';
import { paths } from '../view/paths.ts';
import { carriedView, presentView, useChangeView } from '../view/use-view.ts';
import { AccountMenu } from './account-menu.tsx';
import styles from './layout.module.css';
import { MoreMenu } from './more-menu.tsx';
import { useOpenPlaces } from './open-places.ts';
import { shellWords } from './shell-words.ts';

const places = [
  'overview',
  'compare',
  'townships',
  'reports',
  'review',
  'indicators',
  'scoring',
] as const;

/** Wordmark, the places of every day, the scope of every question, and the switches of the person who reads. */
export function Header() {
  const w = useWords(shellWords);
  const open = useOpenPlaces(places);
  const own = useOwnTownship();
  return (
    <header className={`${styles.header} screen-only`}>
      <div className={styles.bar}>
        <Link to={paths.overview} search={carriedView} className={styles.wordmark}>
          乡鉴
        </Link>
        <nav className={styles.places} aria-label={w.places}>
          {own !== null && (
            <Link
              to={paths.replySheet}
              params={{ code: own }}
              search={carriedView}
              activeOptions={{ includeSearch: false }}
              className={styles.place}
            >
              {w.ownSheet}
            </Link>
          )}
          {open.map((place) => (
            <Link
              key={place}
              to={paths[place]}
              search={place === 'review' ? presentView : carriedView}
              activeOptions={{ exact: place === 'overview', includeSearch: false }}
              className={styles.place}
            >
              {w[place]}
            </Link>
          ))}
        </nav>
        <div className={styles.side}>
          <ScopeBar />
          <SearchBox />
          <Switches />
          <MoreMenu />
          <AccountMenu />
        </div>
      </div>
    </header>
  );
}

function Switches() {
  const w = useWords(shellWords);
  const language = useLanguage();
  const change = useChangeView();
  const { large, toggle } = useLargeType();
  const house = usePreferences().language;
  const { state, account } = useSession();
  const isVisitor = state === 'accounts' && account === null;
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <>
      <CopyButton label={w.copyLink} text={() => linkToHandOn(window.location, !isVisitor)} />
      <Button
        type="text"
        size="small"
        aria-pressed={large}
        title={w.largeTypeHint}
        onClick={toggle}
      >
        {w.largeType}
      </Button>
      <Button
        type="text"
        size="small"
        title={w.languageHint}
        onClick={() => change({ lang: other === house ? undefined : other }, { replace: true })}
      >
        {w.language}
      </Button>
    </>
  );
}
