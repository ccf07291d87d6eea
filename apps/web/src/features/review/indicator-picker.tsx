import { isObservedIndicatorId } from '@xiangjian/indicators';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { findIndicators } from '../../components/find-indicators.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './choice.module.css';
import { reviewWords } from './review-words.ts';

interface Props {
  readonly label: string;
  /** Left out of the list. */
  readonly except: string | null;
  readonly onPick: (id: string) => void;
  readonly onCancel: () => void;
}

/** Finds an indicator by its name or by the words that reports use for it, with keys alone. */
export function IndicatorPicker({ label, except, onPick, onCancel }: Props) {
  const w = useWords(reviewWords);
  const language = useLanguage();
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(
    () =>
      findIndicators(text)
        .flatMap(({ entries }) => entries)
        .filter((entry) => isObservedIndicatorId(entry.id) && entry.id !== except),
    [text, except],
  );
  const show = (index: number) => {
    setAt(index);
    document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const picked = found[at];
    if (event.key === 'ArrowDown') show(Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') show(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing && picked !== undefined) {
      onPick(picked.id);
    } else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.step}>
      <label htmlFor={id} className={styles.stepTitle}>
        {label}
      </label>
      <input
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for it with a key
        autoFocus
        id={id}
        className={styles.input}
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length === 0 ? undefined : `${id}-${at}`}
        autoComplete="off"
        placeholder={w.searchIndicator}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {found.length === 0 && <p className={styles.fine}>{w.noIndicator}</p>}
      <div className={styles.options} id={`${id}-list`} role="listbox" aria-label={label}>
        {found.map((entry, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above hears the keys of the list
          <div
            key={entry.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            onClick={() => onPick(entry.id)}
          >
            {language === 'zh' ? entry.labelZh : entry.labelEn}
            <small>{entry.unit}</small>
          </div>
        ))}
      </div>
      <p className={styles.fine}>{w.pickHow}</p>
    </div>
  );
}
