import { useState } from 'react';
import { ApiProblem, NoAnswer } from '../api/problem.ts';
import { pageStateWords } from '../components/page-state-words.ts';
import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../language/use-words.ts';
import { sessionWords } from './session-words.ts';

/** Sends a form: whether it is on its way, and what went wrong in words. */
export function useSending() {
  const w = useWords(sessionWords);
  const p = useWords(pageStateWords);
  const language = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const wordsFor = (error: unknown): string => {
    if (error instanceof NoAnswer) return p.noAnswer;
    if (!(error instanceof ApiProblem)) return w.failed;
    const { title, detail } = error.problem;
    return language === 'zh' ? title : detail;
  };
  const send = async <T>(work: () => Promise<T>, done: (result: T) => void): Promise<void> => {
    setBusy(true);
    setWrong(null);
    try {
      done(await work());
    } catch (error) {
      setWrong(wordsFor(error));
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, wrong, send, setWrong };
}
