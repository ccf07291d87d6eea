import type { ReplySheet } from '@xiangjian/contract';
import { Button, Input } from 'antd';
import { FigureField } from '../../components/figure-field.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { Labelled } from './labelled.tsx';
import styles from './replies.module.css';
import { repliesWords } from './replies-words.ts';
import { type DisputeDraft, emptyDispute } from './reply-draft.ts';

interface Props {
  readonly sheet: ReplySheet;
  readonly disputes: readonly DisputeDraft[];
  readonly onChange: (disputes: readonly DisputeDraft[]) => void;
}

/** The disputes of one reply: which figure, what it should be, and why. */
export function DisputeFields({ sheet, disputes, onChange }: Props) {
  const w = useWords(repliesWords);
  const put = (at: number, more: Partial<DisputeDraft>) =>
    onChange(disputes.map((one, index) => (index === at ? { ...one, ...more } : one)));
  return (
    <>
      {disputes.map((dispute, at) => (
        <DisputeField
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only added at the end or taken away with what is typed in them
          key={at}
          sheet={sheet}
          dispute={dispute}
          onChange={(more) => put(at, more)}
          onRemove={
            disputes.length === 1
              ? null
              : () => onChange(disputes.filter((_, index) => index !== at))
          }
        />
      ))}
      <Button size="small" onClick={() => onChange([...disputes, emptyDispute])}>
        {w.add}
      </Button>
    </>
  );
}

interface FieldProps {
  readonly sheet: ReplySheet;
  readonly dispute: DisputeDraft;
  readonly onChange: (more: Partial<DisputeDraft>) => void;
  readonly onRemove: (() => void) | null;
}

function DisputeField({ sheet, dispute, onChange, onRemove }: FieldProps) {
  const w = useWords(repliesWords);
  const language = useLanguage();
  const { figures, silent } = sheet;
  const figure = figures.find(({ indicator }) => indicator.id === dispute.indicator);
  const indicator = figure?.indicator ?? silent.find(({ id }) => id === dispute.indicator);
  const nameOf = (one: ReplySheet['silent'][number]) =>
    language === 'zh' ? one.label_zh : one.label_en;
  return (
    <div className={styles.dispute} data-dispute>
      <Labelled label={w.which}>
        {(id) => (
          <select
            id={id}
            value={dispute.indicator}
            onChange={({ target }) => onChange({ indicator: target.value })}
          >
            <option value="">{w.choose}</option>
            <optgroup label={w.whichFigures}>
              {figures.map((one) => (
                <option key={one.indicator.id} value={one.indicator.id}>
                  {nameOf(one.indicator)}
                </option>
              ))}
            </optgroup>
            <optgroup label={w.whichSilent}>
              {silent.map((one) => (
                <option key={one.id} value={one.id}>
                  {nameOf(one)}
                </option>
              ))}
            </optgroup>
          </select>
        )}
      </Labelled>
      {indicator !== undefined && (
        <fieldset className={styles.asked}>
          <legend>{w.asked1}</legend>
          <FigureField
            indicator={indicator}
            before={figure?.cell ?? null}
            value={dispute.asked}
            onChange={(asked) => onChange({ asked })}
          />
        </fieldset>
      )}
      <Labelled label={w.why}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={2}
            maxLength={1000}
            placeholder={w.whyHint}
            value={dispute.text}
            onChange={({ target }) => onChange({ text: target.value })}
          />
        )}
      </Labelled>
      {onRemove !== null && (
        <Button size="small" onClick={onRemove}>
          {w.remove}
        </Button>
      )}
    </div>
  );
}
