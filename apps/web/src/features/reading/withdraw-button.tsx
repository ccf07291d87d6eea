import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Popconfirm } from 'antd';
import { useState } from 'react';
import { withdrawReport } from '../../api/withdraw-report.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import { readingWords } from './reading-words.ts';
import styles from './room.module.css';

/** Takes the import of this report back, after a question, and returns to the list. */
export function WithdrawButton({ id }: { readonly id: number }) {
  const w = useWords(readingWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  const withdraw = async () => {
    const gone = await withdrawReport(id).then(
      () => true,
      () => false,
    );
    setFailed(!gone);
    if (!gone) return;
    await navigate({ to: paths.reports, search: carriedView, state: { withdrawn: id } });
    await client.invalidateQueries();
  };
  return (
    <>
      {failed && <span role="alert">{w.withdrawFailed}</span>}
      <Popconfirm
        title={<div className={styles.ask}>{w.withdrawAsk}</div>}
        okText={w.withdrawYes}
        cancelText={w.withdrawNo}
        placement="bottomRight"
        onConfirm={withdraw}
      >
        <button type="button" className={`${styles.withdraw} screen-only`}>
          {w.withdraw}
        </button>
      </Popconfirm>
    </>
  );
}
