import type { DivisionTableReply } from '@xiangjian/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { decodeTable } from '../../components/decode-table.ts';
import forms from '../../components/entry-form.module.css';
import { ErrorNote } from '../../components/error-note.tsx';
import { FileChoice } from '../../components/file-choice.tsx';
import { recallAuthor } from '../../components/remember-author.ts';
import { saveFile } from '../../components/save-file.ts';
import { useWords } from '../../language/use-words.ts';
import { divisionsWords } from './divisions-words.ts';
import { EffectsNote } from './effects-note.tsx';
import { readChangeTable } from './get-divisions.ts';
import { useDeclaring } from './use-declaring.ts';

const columns = ['类型', '日期', '变更前代码', '变更后代码', '变更后名称', '文件'];
const emptyTable = `\uFEFF${columns.join(',')}\r\n`;
const someone = '表格登记';

/** Many changes from a CSV table: every line is read, what they do is shown, then all are recorded or none. */
export function TableImport() {
  const w = useWords(divisionsWords);
  const declaring = useDeclaring();
  const [table, setTable] = useState<DivisionTableReply | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const author = recallAuthor() === '' ? someone : recallAuthor();
  const read = async (chosen: File) => {
    declaring.forget();
    setTable(null);
    setFailure(null);
    const text = decodeTable(new Uint8Array(await chosen.arrayBuffer()));
    setUnreadable(text === null);
    if (text === null) return;
    try {
      const reply = await readChangeTable(text, author);
      setTable(reply);
      if (reply.problems.length === 0) await declaring.look(reply.changes, author);
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const problem = failure ?? declaring.failure;
  return (
    <div className={forms.form}>
      <p className={forms.wide}>{w.tableDo}</p>
      <div className={`${forms.actions} ${forms.wide}`}>
        <FileChoice
          label={w.chooseFile}
          accept=".csv,.txt"
          onChoose={(chosen) => void read(chosen)}
        />
        <Button type="link" onClick={() => saveFile('区划变动.csv', emptyTable, 'text/csv')}>
          {w.template}
        </Button>
      </div>
      {isUnreadable && (
        <p className={`${forms.wide} ${forms.problems}`} role="alert">
          {w.unreadable}
        </p>
      )}
      {table !== null && table.problems.length > 0 && (
        <div className={forms.wide} role="alert">
          <p>{w.someWrong}</p>
          <ul className={forms.problems}>
            {table.problems.map(({ line, message }) => (
              <li key={line}>{w.line(line, message)}</li>
            ))}
          </ul>
        </div>
      )}
      {declaring.effects !== null && table !== null && (
        <>
          <p className={forms.wide}>{w.read(table.changes.length)}</p>
          <EffectsNote effects={declaring.effects} />
          <div className={`${forms.actions} ${forms.wide}`}>
            <Button
              type="primary"
              loading={declaring.isBusy}
              onClick={() => void declaring.record(table.changes, author)}
            >
              {w.record}
            </Button>
            <Button onClick={declaring.forget}>{w.cancel}</Button>
          </div>
        </>
      )}
      {problem !== null && (
        <div className={forms.wide} role="alert">
          <ErrorNote error={problem} onRetry={declaring.forget} />
        </div>
      )}
      {declaring.recorded !== null && (
        <p className={forms.wide} role="status">
          {w.recorded(declaring.recorded)}
        </p>
      )}
    </div>
  );
}
