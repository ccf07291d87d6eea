import type { Township } from '@xiangjian/contract';
import { Skeleton } from 'antd';
import { ErrorNote } from '../../components/error-note.tsx';
import { Note } from '../../components/note.tsx';
import { useWords } from '../../language/use-words.ts';
import { Answers } from './answers.tsx';
import { Beside } from './beside.tsx';
import { CompanyBox } from './company-box.tsx';
import { companyWords } from './company-words.ts';
import styles from './compare.module.css';
import { compareWords } from './compare-words.ts';
import { IndicatorPicker } from './indicator-picker.tsx';
import { TownshipPicker } from './township-picker.tsx';
import { type Choice, type Comparison, useChoice } from './use-choice.ts';
import { type Company, useCompany } from './use-company.ts';
import { useSteady } from './use-steady.ts';
import { YearPicker } from './year-picker.tsx';

/** Views over several years. */
const overYears: readonly Comparison[] = ['trend', 'multi', 'change', 'scatter'];

interface Props {
  readonly townships: readonly Township[];
}

/** What to compare at left, the answers at right. */
export function Comparing({ townships }: Props) {
  const w = useWords(compareWords);
  const choice = useChoice();
  const known = townships.map(({ code }) => code);
  const chosen = useSteady(choice.townships.filter((code) => known.includes(code)));
  const company = useCompany(townships, chosen, choice.indicators[0]);
  const isBeside = company.beside !== null;
  return (
    <div className={styles.page}>
      <aside className={`${styles.rail} screen-only`} aria-label={w.choose}>
        <IndicatorPicker chosen={choice.indicators} />
        <CompanyBox townships={townships} company={company} />
        {!isBeside && overYears.includes(choice.chart) && (
          <YearPicker offered={choice.offeredYears} chosen={choice.years} />
        )}
        {!isBeside && (
          <TownshipPicker
            townships={townships}
            chosen={choice.townships}
            hint={company.choice === 'list' ? w.hintList : w.hints[choice.chart]}
          />
        )}
      </aside>
      <div className={styles.content}>
        <Content townships={townships} choice={choice} chosen={chosen} company={company} />
      </div>
    </div>
  );
}

interface ContentProps extends Props {
  readonly choice: Choice;
  readonly chosen: readonly string[];
  readonly company: Company;
}

function Content({ townships, choice, chosen, company }: ContentProps) {
  const w = useWords(companyWords);
  if (company.beside !== null) return <Beside choice={choice} company={company} />;
  if (company.choice === 'list' && company.set === undefined) {
    return (
      <Note isPage title={w.tooFew}>
        {w.tooFewDo}
      </Note>
    );
  }
  if (company.error !== null) return <ErrorNote error={company.error} onRetry={company.retry} />;
  if (company.nearest?.rows.length === 0) {
    return (
      <Note isPage title={w.noNearest}>
        {w.noNearestDo}
      </Note>
    );
  }
  if (company.isPending) return <Skeleton active title={false} paragraph={{ rows: 8 }} />;
  return <Answers choice={choice} chosen={chosen} townships={townships} company={company} />;
}
