import { useQueryClient } from '@tanstack/react-query';
import type { CompositeInputs, SchemeSummary, StoredScheme } from '@xiangjian/contract';
import { useState } from 'react';
import { Finding } from '../../components/finding.tsx';
import { Panel } from '../../components/panel.tsx';
import { troubleText } from '../../components/trouble-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useScope } from '../../view/use-scope.ts';
import { useChangeView, useView } from '../../view/use-view.ts';
import { deleteScheme } from './change-schemes.ts';
import type { DraftHistory } from './draft.ts';
import { Editor } from './editor.tsx';
import { MethodBar } from './method-bar.tsx';
import { RanksPanel } from './ranks-panel.tsx';
import { SaveDialog, type SaveWay } from './save-dialog.tsx';
import { Saves } from './saves.tsx';
import { SchemeBar } from './scheme-bar.tsx';
import { schemeTitle } from './scheme-names.ts';
import { scoringWords } from './scoring-words.ts';
import { SensitivityPanel } from './sensitivity-panel.tsx';
import { SignSheet } from './sign-sheet.tsx';
import styles from './studio.module.css';
import { useComposite } from './use-composite.ts';
import { useStudio } from './use-studio.ts';

interface Props {
  readonly stored: StoredScheme;
  readonly schemes: readonly SchemeSummary[];
  readonly inputs: CompositeInputs;
  readonly kept: DraftHistory | undefined;
  readonly keep: (history: DraftHistory) => void;
  readonly onDeleted: (scheme: StoredScheme) => void;
}

/** The scheme at left, what it comes to at right; both move together. */
export function Studio({ stored, schemes, inputs, kept, keep, onDeleted }: Props) {
  const w = useWords(scoringWords);
  const language = useLanguage();
  const { peers } = useScope();
  const { tab } = useView();
  const change = useChangeView();
  const client = useQueryClient();
  const studio = useStudio(stored, kept, keep);
  const { scheme, problems } = studio;
  const live = useComposite(inputs, problems.length === 0 ? scheme : null, peers);
  const { composite } = live;
  const [way, setWay] = useState<SaveWay | null>(null);
  const [notes, setNotes] = useState<readonly string[]>([]);

  const saved = async (next: StoredScheme) => {
    setWay(null);
    client.setQueryData(['scheme', next.id], next);
    change({ scheme: next.id, weights: undefined, blind: undefined });
    await client.invalidateQueries({ queryKey: ['schemes'] });
  };
  const remove = async () => {
    try {
      await deleteScheme(stored.id);
      onDeleted(stored);
    } catch (error) {
      setNotes([w.failed, troubleText(error, language)]);
    }
  };

  if (tab === 'sign') {
    return (
      <SignSheet studio={studio} stored={stored} composite={composite} isFinal={live.isFinal} />
    );
  }
  return (
    <>
      <Finding>
        {composite === null
          ? schemeTitle(scheme, language)
          : language === 'zh'
            ? composite.finding_zh
            : composite.finding_en}
      </Finding>
      <SchemeBar
        studio={studio}
        stored={stored}
        schemes={schemes}
        onSave={setWay}
        onDelete={() => void remove()}
        onRead={(file) => {
          if ('wrong' in file) {
            const [first, second, third, ...others] = file.wrong;
            const shown = [first, second, third].filter((one) => one !== undefined);
            const rest = others.length === 0 ? [] : [w.moreWrong(others.length)];
            setNotes([w.importFailed, ...shown, ...rest]);
          } else {
            setNotes([w.importedAs(schemeTitle(file.scheme, language))]);
            studio.take(file.scheme);
          }
        }}
      />
      {notes.length > 0 && (
        <div className={styles.notes} role="status">
          <div>
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
          <button type="button" className={styles.link} onClick={() => setNotes([])}>
            {w.close}
          </button>
        </div>
      )}
      <div className={styles.columns}>
        <section className={styles.editor} aria-label={w.scheme}>
          <MethodBar studio={studio} />
          {problems.length > 0 && (
            <div className={styles.problems} role="alert">
              {w.problems}
              <ul>
                {problems.map(({ about, message }) => (
                  <li key={`${about} ${message}`}>{message}</li>
                ))}
              </ul>
            </div>
          )}
          <Editor studio={studio} group={composite?.groups[0]} />
        </section>
        <div className={styles.side}>
          <RanksPanel live={live} />
          <SensitivityPanel live={live} scheme={scheme} />
          {stored.saves.length > 0 && (
            <Panel title={w.saves}>
              <Saves stored={stored} />
            </Panel>
          )}
        </div>
      </div>
      {way !== null && (
        <SaveDialog
          way={way}
          scheme={scheme}
          stored={stored}
          taken={schemes.map(({ id }) => id)}
          onSaved={(next) => void saved(next)}
          onClose={() => setWay(null)}
        />
      )}
    </>
  );
}
