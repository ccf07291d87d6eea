import type { ReportSummary } from '@xiangjian/contract';
import { Button, Input, Select } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { useChangeView, useView } from '../../view/use-view.ts';
import type { ReportsQuestion } from './get-reports.ts';
import styles from './reports.module.css';
import { reportsWords } from './reports-words.ts';

interface Props {
  readonly reports: readonly ReportSummary[];
  readonly question: ReportsQuestion;
}

/** Which of the reports are listed: by year, township and text. The address holds it. */
export function ReportsFilter({ reports, question }: Props) {
  const w = useWords(reportsWords);
  const change = useChangeView();
  const years = useMemo(
    () => [...new Set(reports.map(({ year }) => year))].sort((a, b) => b - a),
    [reports],
  );
  const townships = useMemo(() => {
    const names = new Map(reports.map(({ township }) => [township.code, township.name]));
    return [...names].sort(([a], [b]) => a.localeCompare(b));
  }, [reports]);
  const { township, years: chosen, q } = question;
  const any = township !== undefined || chosen !== undefined || q !== undefined;
  return (
    <div className={`${styles.filter} screen-only`}>
      <SearchField />
      <Select
        size="small"
        aria-label={w.township}
        style={{ width: '10em' }}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={w.allTownships}
        value={township ?? null}
        options={townships.map(([value, label]) => ({ value, label }))}
        onChange={(code: string | null | undefined) =>
          change({ townships: code ? [code] : undefined, page: undefined }, { replace: true })
        }
      />
      <Select
        size="small"
        mode="multiple"
        aria-label={w.years}
        style={{ minWidth: '10em', maxWidth: '22em' }}
        allowClear
        maxTagCount="responsive"
        placeholder={w.allYears}
        value={[...(chosen ?? [])]}
        options={years.map((year) => ({ value: year, label: String(year) }))}
        onChange={(list: number[]) =>
          change(
            {
              years: list.length === 0 ? undefined : [...list].sort((a, b) => a - b),
              page: undefined,
            },
            { replace: true },
          )
        }
      />
      {any && (
        <Button
          size="small"
          type="text"
          onClick={() =>
            change(
              { q: undefined, townships: undefined, years: undefined, page: undefined },
              { replace: true },
            )
          }
        >
          {w.clear}
        </Button>
      )}
    </div>
  );
}

/** Writes into the address a moment after the last letter, so that typing stays light. */
function SearchField() {
  const w = useWords(reportsWords);
  const { q = '' } = useView();
  const change = useChangeView();
  const [text, setText] = useState(q);
  useEffect(() => setText(q), [q]);
  useEffect(() => {
    const wanted = text.trim();
    if (wanted === q.trim()) return;
    const timer = window.setTimeout(
      () => change({ q: wanted === '' ? undefined : wanted, page: undefined }, { replace: true }),
      200,
    );
    return () => window.clearTimeout(timer);
  }, [text, q, change]);
  return (
    <Input
      size="small"
      style={{ width: '15em' }}
      allowClear
      maxLength={40}
      aria-label={w.search}
      placeholder={w.search}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
