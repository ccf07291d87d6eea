import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { LedgerImportReply, LedgerMap, LedgerPreview } from '@xiangjian/contract';
import { useState } from 'react';
import { apiAddress } from '../../api/address.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { FileChoice } from '../../components/file-choice.tsx';
import { Panel } from '../../components/panel.tsx';
import { useWords } from '../../language/use-words.ts';
import { LedgerDone } from './ledger-done.tsx';
import { LedgerGrid } from './ledger-grid.tsx';
import { LedgerLayout } from './ledger-layout.tsx';
import { LedgerProblems } from './ledger-problems.tsx';
import { LedgerSign } from './ledger-sign.tsx';
import { ledgerWords } from './ledger-words.ts';
import styles from './ledgers.module.css';
import { MappedColumns } from './mapped-columns.tsx';
import { importLedger, type LedgerSigned, previewLedger } from './send-ledger.ts';

interface Looked {
  readonly file: File;
  readonly preview: LedgerPreview;
}

interface Asked {
  readonly file: File;
  /** A map, or the sheet for which one is to be suggested. */
  readonly how: LedgerMap | { readonly sheet: string } | null;
}

/** From a file to its figures: choose, look, say what each column is, import. */
export function LedgerImport({ area, year }: { readonly area: string; readonly year: number }) {
  const w = useWords(ledgerWords);
  const client = useQueryClient();
  const [looked, setLooked] = useState<Looked | null>(null);
  const [done, setDone] = useState<LedgerImportReply | null>(null);
  const look = useMutation({
    mutationFn: async ({ file, how }: Asked) => ({
      file,
      preview: await previewLedger(file, area, how),
    }),
    onSuccess: setLooked,
  });
  const take = useMutation({
    mutationFn: ({ file, preview, signed }: Looked & { signed: LedgerSigned }) =>
      importLedger(file, area, preview.map, signed),
    onSuccess: async (reply) => {
      setDone(reply);
      setLooked(null);
      await client.invalidateQueries();
    },
  });
  const choose = (file: File) => {
    setDone(null);
    take.reset();
    // What was chosen for this table stays when a mended copy of it is read.
    const known = looked?.file.name === file.name ? looked.preview.map : null;
    look.mutate({ file, how: known });
  };
  const change = (how: Asked['how']) => {
    if (looked !== null) look.mutate({ file: looked.file, how });
  };
  const retry = () => (look.variables === undefined ? undefined : look.mutate(look.variables));
  return (
    <>
      <section className={styles.choose} aria-label={w.choose}>
        <FileChoice
          label={looked === null ? w.choose : w.another}
          accept=".xlsx,.xlsm,.xls,.et,.csv,.txt,.html"
          type={looked === null ? 'primary' : 'default'}
          onChoose={choose}
        />
        <a href={apiAddress('/ledgers/template.xlsx', { area, year })} download>
          {w.template}
        </a>
        <span className={styles.fine}>{w.formats}</span>
      </section>
      {look.isPending && looked === null && <p role="status">{w.reading}</p>}
      {look.isError && <ErrorNote error={look.error} onRetry={retry} />}
      {done !== null && <LedgerDone reply={done} area={area} />}
      {looked !== null && (
        <div className={styles.steps} aria-busy={look.isPending}>
          <Panel title={`${w.layout} · ${looked.preview.file_name}`}>
            <LedgerLayout
              preview={looked.preview}
              onChange={change}
              onSheet={(sheet) => change({ sheet })}
            />
            {looked.preview.map.long === null && (
              <MappedColumns preview={looked.preview} onChange={change} />
            )}
          </Panel>
          <Panel title={w.preview}>
            <LedgerProblems area={area} preview={looked.preview} onChange={change} />
            <LedgerGrid preview={looked.preview} />
            <LedgerSign
              preview={looked.preview}
              busy={take.isPending || look.isPending}
              onSign={(signed) => take.mutate({ ...looked, signed })}
            />
            {take.isError && <ErrorNote error={take.error} onRetry={() => take.reset()} />}
          </Panel>
        </div>
      )}
    </>
  );
}
