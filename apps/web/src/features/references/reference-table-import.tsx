import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NewReferenceValue } from '@xiangjian/contract';
import { Button } from 'antd';
import { useRef } from 'react';
import { apiAddress } from '../../api/address.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { Explained } from '../../components/explained.tsx';
import { recallAuthor } from '../../components/remember-author.ts';
import { useWords } from '../../language/use-words.ts';
import { readReferenceTable, sendReferences } from './get-references.ts';
import { ReferenceTableView } from './reference-table-view.tsx';
import styles from './references.module.css';
import { referencesWords } from './references-words.ts';

const someone = '表格登记';

/** Many reference values from a table: every row is shown first, then all are recorded or none. */
export function ReferenceTableImport({ area }: { readonly area: string }) {
  const w = useWords(referencesWords);
  const file = useRef<HTMLInputElement>(null);
  const client = useQueryClient();
  const reading = useMutation({ mutationFn: (chosen: File) => readReferenceTable(chosen, area) });
  const sending = useMutation({
    mutationFn: (values: readonly NewReferenceValue[]) =>
      sendReferences(values, recallAuthor() || someone),
    onSuccess: async () => {
      reading.reset();
      await client.invalidateQueries();
    },
  });
  const failure = reading.error ?? sending.error;
  const forget = () => {
    reading.reset();
    sending.reset();
  };
  return (
    <div className={styles.form}>
      <p className={styles.wide}>
        <Explained>{w.tableDo}</Explained>
      </p>
      <div className={`${styles.actions} ${styles.wide}`}>
        <input
          ref={file}
          type="file"
          accept=".xlsx,.xlsm,.xls,.et,.csv,.txt"
          tabIndex={-1}
          aria-label={w.chooseFile}
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            forget();
            if (chosen !== undefined) reading.mutate(chosen);
            target.value = ''; // so that a mended file of the same name can be chosen again
          }}
        />
        <Button loading={reading.isPending} onClick={() => file.current?.click()}>
          {w.chooseFile}
        </Button>
        <a href={apiAddress('/reference-values/template.xlsx', { area })} download>
          {w.template}
        </a>
      </div>
      {reading.data !== undefined && (
        <ReferenceTableView
          table={reading.data}
          isSending={sending.isPending}
          onRecord={(values) => sending.mutate(values)}
        />
      )}
      {failure !== null && (
        <div className={styles.wide} role="alert">
          <ErrorNote error={failure} onRetry={forget} />
        </div>
      )}
      {sending.isSuccess && (
        <p className={styles.wide} role="status">
          {w.recordedMany(sending.data.ids.length)}
        </p>
      )}
    </div>
  );
}
