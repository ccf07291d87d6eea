import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { troubleText } from '../../components/trouble-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useScope } from '../../view/use-scope.ts';
import { makePlan } from './get-plans.ts';
import styles from './page.module.css';
import { planWords } from './plan-words.ts';

/** Draws a share of the figures that nobody would look at, in the area and year of the page. */
export function PlanForm({ author }: { readonly author: string }) {
  const w = useWords(planWords);
  const language = useLanguage();
  const id = useId();
  const client = useQueryClient();
  const { area, year } = useScope();
  const [share, setShare] = useState('5');
  const [seed, setSeed] = useState(`${year}`);
  const [failure, setFailure] = useState('');
  const [isBusy, setBusy] = useState(false);
  const part = Number(share) / 100;
  const isComplete = part > 0 && part <= 1 && seed.trim() !== '' && author.trim() !== '' && !isBusy;
  const draw = async (event: FormEvent) => {
    event.preventDefault();
    if (!isComplete) return;
    setBusy(true);
    try {
      await makePlan({ area, years: [year], share: part, seed, author });
      setFailure('');
      await client.invalidateQueries({ queryKey: ['review'] });
    } catch (error) {
      setFailure(w.failed(troubleText(error, language)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className={styles.form} onSubmit={(event) => void draw(event)}>
      <p>{w.makeDo}</p>
      <span className={styles.fields}>
        <label htmlFor={`${id}-share`}>{w.share}</label>
        <input
          id={`${id}-share`}
          inputMode="decimal"
          value={share}
          onChange={({ target }) => setShare(target.value)}
        />
        <label htmlFor={`${id}-seed`}>{w.seed}</label>
        <input
          id={`${id}-seed`}
          value={seed}
          maxLength={60}
          title={w.seedHint}
          onChange={({ target }) => setSeed(target.value)}
        />
        <button type="submit" disabled={!isComplete}>
          {w.draw}
        </button>
      </span>
      {failure !== '' && <p role="alert">{failure}</p>}
    </form>
  );
}
