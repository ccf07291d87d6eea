import type { ReferenceValue } from '@xiangjian/contract';
import { Button } from 'antd';
import { useState } from 'react';
import forms from '../../components/entry-form.module.css';
import { localDay } from '../../components/local-day.ts';
import { sourceTitle } from '../../components/source-title.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { May } from '../../session/may.tsx';
import { ChangeReference } from './change-reference.tsx';
import { referenceText } from './reference-text.ts';
import styles from './references.module.css';
import { referencesWords } from './references-words.ts';
import { RestoreReference } from './restore-reference.tsx';
import { WithdrawReference } from './withdraw-reference.tsx';

interface Props {
  readonly reference: ReferenceValue;
  readonly area: string;
  readonly isPast: boolean;
}

/** One reference value: what, for whom and when, where it is written; and what can be done with it. */
export function ReferenceItem({ reference, area, isPast }: Props) {
  const w = useWords(referencesWords);
  const language = useLanguage();
  const [doing, setDoing] = useState<'change' | 'withdraw' | null>(null);
  const { id, ended, note, author, recorded_at, source_url } = reference;
  const text = referenceText(reference, language);
  const stop = () => setDoing(null);
  return (
    <li className={ended === null ? undefined : styles.ended}>
      <b>{text}</b>
      <div>
        <p>
          {w.scope(
            reference.area_name ?? w.everywhere,
            reference.kind,
            w.span(reference.from, reference.to),
          )}
          <span className={styles.nature}>{w.natures[reference.nature]}</span>
        </p>
        <p className={forms.quiet}>
          {w.source}
          {source_url === null ? (
            sourceTitle(reference, language)
          ) : (
            <a href={source_url} target="_blank" rel="noreferrer">
              {sourceTitle(reference, language)}
            </a>
          )}
          {[
            ...(reference.source_date === null ? [] : [reference.source_date]),
            ...(note === null ? [] : [note]),
            author === null || recorded_at === null
              ? w.bundled
              : w.by(author, localDay(recorded_at)),
          ].map((part) => `${w.mark}${part}`)}
        </p>
        {ended !== null && (
          <p className={forms.quiet}>
            {(ended.replaced_by === null ? w.withdrawn : w.replaced)(
              ended.by,
              localDay(ended.at),
              ended.why,
            )}
          </p>
        )}
        {id !== null && !isPast && (
          <May right="edit">
            {ended === null && doing === null && (
              <div className={forms.actions}>
                <Button
                  size="small"
                  aria-label={w.changeOf(text)}
                  onClick={() => setDoing('change')}
                >
                  {w.change}
                </Button>
                <Button
                  size="small"
                  aria-label={w.withdrawOf(text)}
                  onClick={() => setDoing('withdraw')}
                >
                  {w.withdraw}
                </Button>
              </div>
            )}
            {doing === 'change' && (
              <ChangeReference id={id} reference={reference} area={area} onDone={stop} />
            )}
            {doing === 'withdraw' && <WithdrawReference id={id} by={author ?? ''} onDone={stop} />}
            {ended !== null && ended.replaced_by === null && (
              <RestoreReference id={id} what={text} by={ended.by} />
            )}
          </May>
        )}
      </div>
    </li>
  );
}
