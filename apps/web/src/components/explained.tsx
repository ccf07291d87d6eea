import type { ReactNode } from 'react';
import { useLanguage } from '../language/use-language.ts';
import { splitTerms } from './split-terms.ts';
import { Term } from './term.tsx';

/** A sentence in which every term can be pressed for its meaning, where it first stands. */
export function Explained({ children }: { readonly children: string }) {
  const language = useLanguage();
  return splitTerms(children, language).map(({ text, term }) =>
    term === null ? (
      text
    ) : (
      <Term key={term} name={term} inText>
        {text}
      </Term>
    ),
  );
}

/** What stands in a place of words: a sentence with its terms explained, anything else as it is. */
export function explained(content: ReactNode): ReactNode {
  return typeof content === 'string' ? <Explained>{content}</Explained> : content;
}
