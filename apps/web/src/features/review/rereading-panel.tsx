import { useQuery } from '@tanstack/react-query';
import type { RereadingList } from '@xiangjian/contract';
import { useState } from 'react';
import { PageState } from '../../components/page-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { troubleText } from '../../components/trouble-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useScope } from '../../view/use-scope.ts';
import { rereadingQuery } from './get-rereading.ts';
import styles from './page.module.css';
import { RereadChanges, RereadCorrections } from './reread-tables.tsx';
import { rereadingWords } from './rereading-words.ts';
import { useRereading } from './use-rereading.ts';

const extents = ['outdated', 'all'] as const;

/** What the rules of today would read otherwise in the stored reports of the area, and the way to adopt it. */
export function RereadingPanel({ author }: { readonly author: string }) {
  const w = useWords(rereadingWords);
  const { area } = useScope();
  const [extent, setExtent] = useState<(typeof extents)[number]>('outdated');
  const query = useQuery(rereadingQuery(area, extent));
  return (
    <div className={styles.panels}>
      <Panel title={w.title} aside={query.data && w.ruleSet(query.data.rule_set)}>
        <p>{w.what}</p>
        <fieldset className={styles.fields}>
          <legend className="visually-hidden">{w.title}</legend>
          {extents.map((name) => (
            <label key={name}>
              <input
                type="radio"
                name="extent"
                checked={extent === name}
                onChange={() => setExtent(name)}
              />{' '}
              {w[name]}
            </label>
          ))}
        </fieldset>
        <PageState query={query} rows={2}>
          {(list) => <Rereading key={extent} list={list} author={author} />}
        </PageState>
      </Panel>
    </div>
  );
}

function Rereading({ list, author }: { readonly list: RereadingList; readonly author: string }) {
  const w = useWords(rereadingWords);
  const language = useLanguage();
  // The list empties itself once its reports were read by the rules of today.
  const [reports] = useState(list.reports);
  const { phase, read, failure, tryIt, adopt } = useRereading(reports, author);
  if (reports.length === 0) return <p>{w.none}</p>;
  const isBusy = phase === 'trying' || phase === 'adopting';
  const changes = read.flatMap((report) => report.changes);
  const corrections = read.flatMap((report) => report.corrections);
  const of = (kind: 'added' | 'changed' | 'gone') =>
    changes.filter((change) => change.kind === kind).length;
  const lost = corrections.filter(({ standing }) => standing === 'lost').length;
  const hasName = author.trim() !== '';
  return (
    <div className={styles.form}>
      <p className={styles.fields}>
        {w.count(reports.length)}
        <button type="button" disabled={isBusy || !hasName} onClick={tryIt}>
          {w.tryIt}
        </button>
        {phase === 'tried' && changes.length > 0 && (
          <button type="button" title={w.adoptDo} onClick={adopt}>
            {w.adopt}
          </button>
        )}
        {!hasName && w.needsName}
      </p>
      {isBusy && (
        <p role="status">
          <progress max={reports.length} value={read.length} aria-label={w.title} />{' '}
          {w.progress(read.length, reports.length)}
        </p>
      )}
      {failure !== null && <p role="alert">{w.failed(troubleText(failure, language))}</p>}
      {(phase === 'tried' || phase === 'adopted') && (
        <p aria-live="polite">
          {phase === 'adopted' && w.adopted}{' '}
          {changes.length === 0 ? w.same : w.result(of('added'), of('changed'), of('gone'))}{' '}
          {corrections.length > 0 && w.kept(corrections.length, lost)}
        </p>
      )}
      <RereadChanges read={read} />
      <RereadCorrections read={read} />
    </div>
  );
}
