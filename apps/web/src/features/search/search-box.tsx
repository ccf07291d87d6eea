import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { useView } from '../../view/use-view.ts';
import { searchNamesQuery } from './get-search-names.ts';
import styles from './search-box.module.css';
import { searchWords } from './search-words.ts';
import { type Suggestion, suggestionKey, suggestionsOf } from './suggestion.ts';
import { SuggestionList } from './suggestion-list.tsx';
import { useGoToSuggestion } from './use-go-to-suggestion.ts';
import { useSettled } from './use-settled.ts';
import { useSlashKey } from './use-slash-key.ts';

/** The one search box of the interface: suggestions while typing, Enter for the full text, / from anywhere. */
export function SearchBox() {
  const w = useWords(searchWords);
  const { area, q = '' } = useView();
  const atSearch = useLocation({ select: ({ pathname }) => pathname === paths.search });
  const shown = atSearch ? q : '';
  const [text, setText] = useState(shown);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const go = useGoToSuggestion();
  const typed = text.trim();
  const settled = useSettled(typed, 120);
  const names = useQuery(searchNamesQuery(open ? settled : '', area, 5));
  const suggestions = suggestionsOf(typed, typed === '' ? undefined : names.data);
  useSlashKey(input);
  useEffect(() => setText(shown), [shown]);

  const choose = (suggestion: Suggestion) => {
    setOpen(false);
    setActive(-1);
    if (suggestion.kind !== 'text') setText('');
    input.current?.blur();
    go(suggestion);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return; // letters of an input method are not yet a word
    if (event.key === 'Enter') choose(suggestions[active] ?? { kind: 'text', q: typed });
    if (event.key === 'Escape') {
      setOpen(false);
      setActive(-1);
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || suggestions.length === 0) return;
    event.preventDefault();
    setOpen(true);
    const places = suggestions.length + 1; // the box itself is one of them
    setActive(((active + 1 + step + places) % places) - 1);
  };
  const listed = open && suggestions.length > 0;
  const current = suggestions[active];
  return (
    // biome-ignore lint/a11y/useSemanticElements: Chromium 86 knows no search element
    <div role="search" className={styles.box}>
      <input
        ref={input}
        type="search"
        role="combobox"
        className={styles.input}
        aria-label={w.placeholder}
        aria-expanded={listed}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={
          current === undefined ? undefined : `${id}-${suggestionKey(current)}`
        }
        placeholder={w.short}
        title={w.hint}
        maxLength={40}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(-1);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <SuggestionList
        id={id}
        suggestions={listed ? suggestions : []}
        active={active}
        onChoose={choose}
      />
    </div>
  );
}
