import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { stateWords } from '../components/state-words.ts';
import { useWords } from '../language/use-words.ts';
import { askedState } from '../view/asked-state.ts';
import { paths } from '../view/paths.ts';
import { useView } from '../view/use-view.ts';
import styles from './layout.module.css';

/** Read once: answers that are kept on the page belong to this state. */
const stateAtArrival = askedState();

/** Places of work and of the house, which know no past. */
const ofThePresent = [
  paths.review,
  paths.replies,
  paths.ledgers,
  paths.divisions,
  paths.settings,
  paths.releases,
  paths.help,
];

/**
 * Stands on every page, and on paper, while a release or a past day is shown. A step to another state loads the page anew, so
 * that no answer of one state is ever shown under the name of another. A shared view stays with the state that was shared.
 */
export function StateStrip({ isFixed = false }: { readonly isFixed?: boolean }) {
  const w = useWords(stateWords);
  const { as_of: state } = useView();
  const pathname = useLocation({ select: (location) => location.pathname });
  useEffect(() => {
    if (state !== stateAtArrival) window.location.reload();
  }, [state]);
  if (state === undefined) return null;
  const isOfThePresent = ofThePresent.some((path) => pathname.startsWith(path));
  return (
    <aside className={`${styles.strip} ${styles.state}`} data-state={state}>
      <p>
        {isOfThePresent ? w.presentHere : w.shown(state)}{' '}
        {!isFixed && (
          <a className="screen-only" href={presentAddress(window.location.href)}>
            {w.back}
          </a>
        )}
      </p>
    </aside>
  );
}

function presentAddress(href: string): string {
  const address = new URL(href);
  address.searchParams.delete('as_of');
  return `${address.pathname}${address.search}`;
}
