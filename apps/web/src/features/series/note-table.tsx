import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NewSeriesNote, SeriesNoteTableReply } from '@xiangjian/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { decodeTable } from '../../components/decode-table.ts';
import forms from '../../components/entry-form.module.css';
import { ErrorNote } from '../../components/error-note.tsx';
import { Explained } from '../../components/explained.tsx';
import { FileChoice } from '../../components/file-choice.tsx';
import { recallAuthor } from '../../components/remember-author.ts';
import { saveFile } from '../../components/save-file.ts';
import { useWords } from '../../language/use-words.ts';
import { readNoteTable, sendNotes } from './get-notes.ts';
import { seriesWords } from './series-words.ts';

const columns = ['指标', '范围代码', '起始年度', '可比性', '说明', '依据'];
const emptyTable = `\uFEFF${columns.join(',')}\r\n`;
const someone = '表格登记';

/** Many changes of definition from a CSV table: every line is read, then all are declared or none. */
export function NoteTable() {
  const w = useWords(seriesWords);
  const client = useQueryClient();
  const [isUnreadable, setUnreadable] = useState(false);
  const author = recallAuthor() === '' ? someone : recallAuthor();
  const reading = useMutation({
    mutationFn: async (chosen: File): Promise<SeriesNoteTableReply | null> => {
      const text = decodeTable(new Uint8Array(await chosen.arrayBuffer()));
      setUnreadable(text === null);
      return text === null ? null : readNoteTable(text, author);
    },
  });
  const sending = useMutation({
    mutationFn: (notes: readonly NewSeriesNote[]) => sendNotes(notes, author),
    onSuccess: async () => {
      reading.reset();
      await client.invalidateQueries();
    },
  });
  const table = reading.data ?? null;
  const failure = reading.error ?? sending.error;
  const forget = () => {
    reading.reset();
    sending.reset();
  };
  return (
    <div className={forms.form}>
      <p className={forms.wide}>
        <Explained>{w.tableDo}</Explained>
      </p>
      <div className={`${forms.actions} ${forms.wide}`}>
        <FileChoice
          label={w.chooseFile}
          accept=".csv,.txt"
          loading={reading.isPending}
          onChoose={(chosen) => {
            forget();
            reading.mutate(chosen);
          }}
        />
        <Button type="link" onClick={() => saveFile('口径变化.csv', emptyTable, 'text/csv')}>
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
      {table !== null && table.problems.length === 0 && table.notes.length > 0 && (
        <div className={`${forms.actions} ${forms.wide}`}>
          <span>{w.read(table.notes.length)}</span>
          <Button
            type="primary"
            loading={sending.isPending}
            onClick={() => sending.mutate(table.notes)}
          >
            {w.record}
          </Button>
        </div>
      )}
      {failure !== null && (
        <div className={forms.wide} role="alert">
          <ErrorNote error={failure} onRetry={forget} />
        </div>
      )}
      {sending.isSuccess && (
        <p className={forms.wide} role="status">
          {w.recordedMany(sending.data.ids.length)}
        </p>
      )}
    </div>
  );
}
