import { Panel } from '../../components/panel.tsx';
import { useWords } from '../../language/use-words.ts';
import { RankList } from './rank-list.tsx';
import styles from './ranks.module.css';
import { RobustNote } from './robust-note.tsx';
import { scoringWords } from './scoring-words.ts';
import type { LiveComposite } from './use-composite.ts';

/** The live ranks, on how many draws they rest, and which pairs nothing turns. */
export function RanksPanel({ live }: { readonly live: LiveComposite }) {
  const w = useWords(scoringWords);
  const { composite, isFinal, took, refusal } = live;
  return (
    <Panel
      title={w.ranks}
      aside={
        composite !== null && (
          <span data-draws={composite.method.draws} data-final={isFinal} data-took={took ?? ''}>
            {w.draws(composite.method.draws)}
            {isFinal ? '' : ` · ${w.computing}`}
          </span>
        )
      }
    >
      {refusal !== null && <p className={styles.quiet}>{refusal}</p>}
      {composite === null ? (
        <p className={styles.quiet} role="status">
          {w.computing}
        </p>
      ) : (
        <>
          <RankList composite={composite} />
          <RobustNote groups={composite.groups} />
        </>
      )}
    </Panel>
  );
}
