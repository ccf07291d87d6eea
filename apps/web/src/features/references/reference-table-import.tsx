import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NewReferenceValue } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import forms from '../../components/entry-form.module.css';
import { ErrorNote } from '../../components/error-note.tsx';
import { Explained } from '../../components/explained.tsx';
import { FileChoice } from '../../components/file-choice.tsx';
import { recallAuthor } from '../../components/remember-author.ts';
import { useWords } from '../../language/use-words.ts';
import { readReferenceTable, sendReferences } from './get-references.ts';
import { ReferenceTableView } from './reference-table-view.tsx';
import { referencesWords } from './references-words.ts';

const someone = '表格登记';

/** Many reference values from a table: every row is shown first, then all are recorded or none. */
export function ReferenceTableImport({ area }: { readonly area: string }) {
  const w = useWords(referencesWords);
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
    <div className={forms.form}>
      <p className={forms.wide}>
        <Explained>{w.tableDo}</Explained>
      </p>
      <div className={`${forms.actions} ${forms.wide}`}>
        <FileChoice
          label={w.chooseFile}
          accept=".xlsx,.xlsm,.xls,.et,.csv,.txt"
          loading={reading.isPending}
          onChoose={(chosen) => {
            forget();
            reading.mutate(chosen);
          }}
        />
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
