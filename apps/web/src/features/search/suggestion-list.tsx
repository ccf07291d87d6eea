import { useWords } from '../../language/use-words.ts';
import { IndicatorFoundLine } from './indicator-found-line.tsx';
import styles from './search-box.module.css';
import { searchWords } from './search-words.ts';
import { type Suggestion, suggestionKey } from './suggestion.ts';
import { TownshipFoundLine } from './township-found-line.tsx';

interface Props {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  /** Index of the line on which the arrow keys stand; -1 for none. */
  readonly active: number;
  readonly onChoose: (suggestion: Suggestion) => void;
}

/** What the box offers. The focus stays in the box: the arrow keys move through the lines. */
export function SuggestionList({ id, suggestions, active, onChoose }: Props) {
  const w = useWords(searchWords);
  return (
    <div
      id={id}
      role="listbox"
      aria-label={w.suggestions}
      className={styles.list}
      hidden={suggestions.length === 0}
    >
      {suggestions.map((suggestion, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box, which keeps the focus
        // biome-ignore lint/a11y/useFocusableInteractive: the box names the active line (aria-activedescendant)
        <div
          key={suggestionKey(suggestion)}
          id={`${id}-${suggestionKey(suggestion)}`}
          role="option"
          aria-selected={index === active}
          className={styles.option}
          data-kind={suggestion.kind}
          // The press, not the click, would take the focus out of the box and close the list.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(suggestion)}
        >
          <span className={styles.kind}>{w[kindWords[suggestion.kind]]}</span>
          <SuggestionLine suggestion={suggestion} />
        </div>
      ))}
    </div>
  );
}

const kindWords = { township: 'townships', indicator: 'indicators', text: 'search' } as const;

function SuggestionLine({ suggestion }: { readonly suggestion: Suggestion }) {
  const w = useWords(searchWords);
  if (suggestion.kind === 'township') return <TownshipFoundLine found={suggestion.found} />;
  if (suggestion.kind === 'indicator') return <IndicatorFoundLine found={suggestion.found} />;
  return <span>{w.fullText(suggestion.q)}</span>;
}
