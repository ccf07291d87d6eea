import { useQuery } from '@tanstack/react-query';
import { Finding } from '../../components/finding.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useScope } from '../../view/use-scope.ts';
import { useView } from '../../view/use-view.ts';
import { BesidePanel } from './beside-panel.tsx';
import { companyWords } from './company-words.ts';
import styles from './compare.module.css';
import { peersQuery } from './get-peers.ts';
import type { Choice } from './use-choice.ts';
import type { Company } from './use-company.ts';

interface Props {
  readonly choice: Choice;
  readonly company: Company;
}

/** One township beside its own past, the county as a whole or a target, indicator by indicator. */
export function Beside({ choice: { indicators }, company: { beside, own } }: Props) {
  const language = useLanguage();
  const { year } = useScope();
  const { goal } = useView();
  const [first] = indicators;
  const questionOf = (indicator: string) => ({
    township: own,
    indicator,
    year,
    among: beside ?? 'past',
    target: beside === 'target' ? goal : undefined,
  });
  const w = useWords(companyWords);
  const { data, isError } = useQuery(peersQuery(questionOf(first)));
  const finding = language === 'zh' ? data?.finding_zh : data?.finding_en;
  return (
    <>
      <Finding>{isError ? w.besideFailed : (finding ?? '\u00a0')}</Finding>
      <div className={styles.panels}>
        {indicators.map((id) => (
          <BesidePanel key={id} question={questionOf(id)} isFirst={id === first} />
        ))}
      </div>
    </>
  );
}
