import { useCallback, useState } from 'react';
import { recallAuthor, rememberAuthor } from '../../components/remember-author.ts';

/** Who reviews: asked once and kept on this machine. */
export function useAuthor(): {
  readonly author: string;
  readonly setAuthor: (name: string) => void;
} {
  const [author, setState] = useState(recallAuthor);
  const setAuthor = useCallback((name: string) => {
    setState(name);
    rememberAuthor(name.trim());
  }, []);
  return { author, setAuthor };
}
