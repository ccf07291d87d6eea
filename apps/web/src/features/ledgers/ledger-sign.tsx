import type { LedgerPreview } from '@xiangjian/contract';
import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { isAuthorFixed, recallAuthor, rememberAuthor } from '../../components/remember-author.ts';
import { useWords } from '../../language/use-words.ts';
import { ledgerWords } from './ledger-words.ts';
import styles from './ledgers.module.css';
import type { LedgerSigned } from './send-ledger.ts';

interface Props {
  readonly preview: LedgerPreview;
  readonly busy: boolean;
  readonly onSign: (signed: LedgerSigned) => void;
}

/** Who imports, a note, and whether what has problems is left out. */
export function LedgerSign({ preview: { figures, problems }, busy, onSign }: Props) {
  const w = useWords(ledgerWords);
  const [author, setAuthor] = useState(recallAuthor);
  const [note, setNote] = useState('');
  const [skip, setSkip] = useState(false);
  const inTheWay = problems.filter((problem) => problem.in_the_way).length;
  const ready = author.trim() !== '' && figures.length > 0 && (inTheWay === 0 || skip) && !busy;
  const sign = () => {
    rememberAuthor(author.trim());
    onSign({ author: author.trim(), note: note.trim(), skip });
  };
  return (
    <form
      className={styles.sign}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) sign();
      }}
    >
      <div>
        <span>{w.author}</span>
        <Input
          aria-label={w.author}
          size="small"
          maxLength={40}
          value={author}
          readOnly={isAuthorFixed()}
          onChange={(event) => setAuthor(event.target.value)}
        />
      </div>
      <div className={styles.wide}>
        <span>{w.noteField}</span>
        <Input
          aria-label={w.noteField}
          size="small"
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      {inTheWay > 0 && (
        <Checkbox checked={skip} onChange={(event) => setSkip(event.target.checked)}>
          {w.skip(inTheWay)}
        </Checkbox>
      )}
      <Button type="primary" htmlType="submit" disabled={!ready} loading={busy}>
        {w.import(figures.length)}
      </Button>
    </form>
  );
}
