import { useQuery } from '@tanstack/react-query';
import { everyIndicator } from '@xiangjian/indicators';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { apiAddress } from '../../api/address.ts';
import { matrixQuery } from '../../api/get-matrix.ts';
import { DownloadTable } from '../../components/download-table.tsx';
import { findIndicators } from '../../components/find-indicators.ts';
import { Finding } from '../../components/finding.tsx';
import { Note } from '../../components/note.tsx';
import { Panel } from '../../components/panel.tsx';
import { TurnedPaper } from '../../components/turned-paper.tsx';
import { useWords } from '../../language/use-words.ts';
import { useScope } from '../../view/use-scope.ts';
import { useChangeView, useView } from '../../view/use-view.ts';
import { statedByIndicator } from './coverage-counts.ts';
import { IndicatorList } from './indicator-list.tsx';
import { indicatorWords } from './indicator-words.ts';
import styles from './indicators-page.module.css';

/** What is measured, by chapter, with how much of it the reports of the area say. */
export function IndicatorsPage() {
  const w = useWords(indicatorWords);
  const scope = useScope();
  const { q = '' } = useView();
  const change = useChangeView();
  const [text, setText] = useState(q);
  const search = (next: string) => {
    setText(next);
    change({ q: next === '' ? undefined : next }, { replace: true });
  };
  const all = everyIndicator();
  const { data: matrix } = useQuery(matrixQuery({ ...scope, indicators: all.map(({ id }) => id) }));
  const chapters = findIndicators(text);
  return (
    <>
      <TurnedPaper />
      <div className={styles.top}>
        <Finding detail={w.detail}>{w.title(all.length)}</Finding>
        <div className={`${styles.search} screen-only`}>
          <Input.Search
            allowClear
            placeholder={w.search}
            aria-label={w.search}
            value={text}
            maxLength={40}
            onChange={(event) => search(event.target.value)}
          />
        </div>
      </div>
      {chapters.length === 0 ? (
        <Note
          title={w.noMatch(text)}
          actions={<Button onClick={() => search('')}>{w.clear}</Button>}
        />
      ) : (
        <Panel
          title={w.catalogueCsv}
          aside={<DownloadTable address={apiAddress('/indicators')} what={w.catalogueCsv} />}
        >
          <IndicatorList
            chapters={chapters}
            stated={matrix === undefined ? null : statedByIndicator(matrix)}
            townships={matrix?.rows.length ?? 0}
          />
        </Panel>
      )}
    </>
  );
}
