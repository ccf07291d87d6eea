import type { ImportItem } from '@xiangjian/contract';
import { yearLimits } from '@xiangjian/contract';
import { Button, InputNumber } from 'antd';
import { type FormEvent, useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import styles from './import.module.css';
import type { QueuedFile } from './import-queue.ts';
import type { ImportStore } from './import-store.ts';
import { importWords } from './import-words.ts';
import { type FoundTownship, TownshipField } from './township-field.tsx';

interface Props {
  readonly item: QueuedFile;
  readonly reply: ImportItem;
  /** What the document does not say; the other field is offered too, filled with what was read. */
  readonly asks: 'township' | 'year';
  readonly store: ImportStore;
}

/** Asks for what the document does not say, and imports the file again with it. */
export function AnswerForm({ item, reply, asks, store }: Props) {
  const w = useWords(importWords);
  const [township, setTownship] = useState<FoundTownship | null>(
    reply.township ?? item.given.township ?? null,
  );
  const [year, setYear] = useState<number | null>(reply.year ?? item.given.year ?? null);
  // The server may know the other of the two by itself once it has this one.
  const ready = asks === 'township' ? township !== null : year !== null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    store.sendAgain(item.id, { township: township ?? undefined, year: year ?? undefined });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TownshipField
        value={township}
        hint={asks === 'township' ? w.townshipHint : w.townshipOptional}
        candidates={reply.problem?.candidates ?? []}
        onChange={setTownship}
      />
      <InputNumber
        size="small"
        aria-label={w.yearField}
        placeholder={w.yearHint}
        className={styles.yearField ?? ''}
        min={yearLimits.first}
        max={yearLimits.last}
        precision={0}
        controls={false}
        value={year}
        onChange={setYear}
      />
      <Button size="small" type="primary" htmlType="submit" disabled={!ready}>
        {w.answer}
      </Button>
    </form>
  );
}
