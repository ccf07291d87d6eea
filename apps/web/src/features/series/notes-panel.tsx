import { useQuery } from '@tanstack/react-query';
import forms from '../../components/entry-form.module.css';
import { PageState } from '../../components/page-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { useWords } from '../../language/use-words.ts';
import { May } from '../../session/may.tsx';
import { notesQuery } from './get-notes.ts';
import { NoteForm } from './note-form.tsx';
import { NoteTable } from './note-table.tsx';
import { NotesList } from './notes-list.tsx';
import styles from './series.module.css';
import { seriesWords } from './series-words.ts';

interface Props {
  readonly indicator: string;
  readonly label: string;
  /** The county that is looked at. */
  readonly area: string;
}

/** 口径变化 of an indicator: what is declared, one more, and a table of many. */
export function NotesPanel({ indicator, label, area }: Props) {
  const w = useWords(seriesWords);
  const query = useQuery(notesQuery(indicator, area));
  return (
    <Panel title={w.title} aside={w.hint}>
      <PageState query={query} rows={2}>
        {({ items }) => <NotesList notes={items} />}
      </PageState>
      <p className={styles.detail}>{w.detail}</p>
      <May right="edit" tells>
        <details className={forms.more}>
          <summary>{w.declare}</summary>
          <NoteForm indicator={indicator} label={label} area={area} />
        </details>
        <details className={forms.more}>
          <summary>{w.table}</summary>
          <NoteTable />
        </details>
      </May>
    </Panel>
  );
}
