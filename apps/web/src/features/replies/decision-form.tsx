import {
  type Dispute,
  type DisputeDecisionRequest,
  type DisputeOutcome,
  disputeOutcomes,
} from '@xiangjian/contract';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { cellText } from '../../components/cell-text.ts';
import { FigureField } from '../../components/figure-field.tsx';
import { recallAuthor } from '../../components/remember-author.ts';
import { typedFigure } from '../../components/typed-figure.ts';
import { useWords } from '../../language/use-words.ts';
import { AuthorField } from './author-field.tsx';
import styles from './replies.module.css';
import { repliesWords } from './replies-words.ts';
import { decideDispute } from './send-reply.ts';
import { SendingTrouble } from './sending-trouble.tsx';
import { useSending } from './use-sending.ts';

interface Props {
  readonly dispute: Dispute;
  /** Who recorded the dispute may not decide it. */
  readonly fourEyes: boolean;
}

/** What the committee decides about a dispute, and why; upheld, the figure becomes what is typed here. */
export function DecisionForm({ dispute, fourEyes }: Props) {
  const w = useWords(repliesWords);
  const id = useId();
  const { township, year, indicator, asked, current } = dispute;
  const [outcome, setOutcome] = useState<DisputeOutcome | null>(null);
  const [typed, setTyped] = useState(asked === null ? '' : cellText(indicator.id, asked, 'zh'));
  const [reason, setReason] = useState('');
  const [author, setAuthor] = useState(recallAuthor);
  const sending = useSending();
  const decision = decisionOf();
  const submit = () => {
    if (decision === null || sending.isPending) return;
    const place = { township: township.code, year };
    const send = () => decideDispute(place, dispute.id, decision);
    sending.mutate({ author: decision.author, send });
  };
  return (
    <form
      className={styles.form}
      aria-label={w.decide}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <fieldset className={styles.choices}>
        <legend>{w.decide}</legend>
        {disputeOutcomes.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}outcome`}
              checked={outcome === one}
              onChange={() => setOutcome(one)}
            />
            {w.choices[one]}
          </label>
        ))}
      </fieldset>
      {outcome !== null && (
        <>
          {outcome === 'upheld' && (
            <FigureField indicator={indicator} before={current} value={typed} onChange={setTyped} />
          )}
          <label htmlFor={`${id}reason`}>{w.reason}</label>
          <Input.TextArea
            id={`${id}reason`}
            rows={2}
            maxLength={1000}
            placeholder={w.reasonHint}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <AuthorField value={author} onChange={setAuthor} />
          {fourEyes && <p className={styles.fine}>{w.fourEyes(dispute.author)}</p>}
          <SendingTrouble error={sending.error} indicator={indicator.id} />
          <div className={styles.actions}>
            <Button
              type="primary"
              htmlType="submit"
              disabled={decision === null}
              loading={sending.isPending}
            >
              {w.decide}
            </Button>
            {decision === null && <span className={styles.fine}>{w.decisionIncomplete}</span>}
          </div>
        </>
      )}
    </form>
  );

  function decisionOf(): DisputeDecisionRequest | null {
    const by = { author: author.trim(), reason: reason.trim() };
    if (outcome === null || by.author === '' || by.reason === '') return null;
    if (outcome !== 'upheld') return { ...by, outcome };
    const cell = typedFigure(typed, indicator.unit);
    return cell === null ? null : { ...by, outcome, cell, expected: dispute.version };
  }
}
