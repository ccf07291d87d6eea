import type { KeyboardEvent } from 'react';
import { useWords } from '../../language/use-words.ts';
import { useChangeView, useView } from '../../view/use-view.ts';
import styles from './page.module.css';
import { reviewWords } from './review-words.ts';

const tabs = ['queue', 'plans', 'rereading'] as const;

type Tab = (typeof tabs)[number];

/** The part of the review that the address opens. */
export function useTab(): Tab {
  const { tab } = useView();
  return tabs.find((name) => name === tab) ?? 'queue';
}

/** One by one, sampling plans, reading again. */
export function PageTabs() {
  const w = useWords(reviewWords);
  const change = useChangeView();
  const tab = useTab();
  const open = (name: Tab) => change({ tab: name === 'queue' ? undefined : name });
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    open(next);
    document.getElementById(`review-${next}`)?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={w.tabList} onKeyDown={walk}>
      {tabs.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`review-${name}`}
          aria-selected={name === tab}
          tabIndex={name === tab ? 0 : -1}
          onClick={(event) => {
            if (event.detail > 0) event.currentTarget.blur();
            open(name);
          }}
        >
          {w.tabs[name]}
        </button>
      ))}
    </div>
  );
}
