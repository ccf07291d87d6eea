import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Switch } from 'antd';
import { useState } from 'react';
import { troubleText } from '../../components/trouble-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { setFourEyes } from './get-plans.ts';
import { reviewReportsQuery } from './get-review.ts';
import { planWords } from './plan-words.ts';
import { useQueueQuestion } from './use-queue.ts';

/** Asks that a typed value be confirmed by another person. */
export function FourEyesSwitch({ author }: { readonly author: string }) {
  const w = useWords(planWords);
  const language = useLanguage();
  const client = useQueryClient();
  const { data } = useQuery(reviewReportsQuery(useQueueQuestion()));
  const [failure, setFailure] = useState('');
  const change = async (on: boolean) => {
    try {
      await setFourEyes(on, author);
      setFailure('');
      await client.invalidateQueries({ queryKey: ['review'] });
    } catch (error) {
      setFailure(troubleText(error, language));
    }
  };
  return (
    <>
      <Switch
        checked={data?.four_eyes ?? false}
        disabled={data === undefined || author.trim() === ''}
        aria-label={w.fourEyesOn}
        onChange={(on) => void change(on)}
      />{' '}
      {w.fourEyesDo}
      {failure !== '' && <p role="alert">{failure}</p>}
    </>
  );
}
