import type { ReactNode } from 'react';
import { useLanguage } from '../language/use-language.ts';
import { holdPunctuation } from './hold-punctuation.ts';
import { splitTerms } from './split-terms.ts';
import styles from './term.module.css';
import { Term } from './term.tsx';

/** A sentence in which every term can be pressed for its meaning, where it first stands. One box, also in a row of boxes. */
export function Explained({ children }: { readonly children: string }) {
  const language = useLanguage();
  const stretches = holdPunctuation(splitTerms(children, language));
  if (stretches.every(({ term }) => term === null)) return children;
  return (
    <span>
      {stretches.map(({ text, term, before, after }) =>
        term === null ? (
          text
        ) : (
          <span key={term} className={styles.held}>
            {before}
            <Term name={term} inText>
              {text}
            </Term>
            {after}
          </span>
        ),
      )}
    </span>
  );
}

/** What stands in a place of words: a sentence with its terms explained, anything else as it is. */
export function explained(content: ReactNode): ReactNode {
  return typeof content === 'string' ? <Explained>{content}</Explained> : content;
}
