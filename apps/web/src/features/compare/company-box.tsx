import type { Township } from '@xiangjian/contract';
import { Input, Select } from 'antd';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useChangeView, useView } from '../../view/use-view.ts';
import { companyWords } from './company-words.ts';
import styles from './compare.module.css';
import type { Company } from './use-company.ts';

interface Props {
  readonly townships: readonly Township[];
  readonly company: Company;
}

/** What 与谁比 needs to know beside its choice: which township, which target; and who the nearest are, and why. */
export function CompanyBox({ townships, company }: Props) {
  const w = useWords(companyWords);
  const change = useChangeView();
  const { choice, own } = company;
  if (choice === 'all' || choice === 'kind') return null;
  return (
    <fieldset className={styles.picker}>
      <legend>{w[choice]}</legend>
      <p className={styles.quiet}>{w.hints[choice]}</p>
      {choice !== 'list' && (
        <Select
          size="small"
          aria-label={w.own}
          showSearch={{ optionFilterProp: 'label' }}
          className={styles.own ?? ''}
          value={own}
          options={townships.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(code) => change({ own: code, evidence: undefined })}
        />
      )}
      {choice === 'target' && <Goal />}
      {choice === 'nearest' && <Nearest company={company} />}
    </fieldset>
  );
}

function Goal() {
  const w = useWords(companyWords);
  const view = useView();
  const change = useChangeView();
  return (
    <Input
      size="small"
      className={styles.own ?? ''}
      aria-label={w.goal}
      placeholder={w.goal}
      inputMode="decimal"
      key={view.goal ?? ''}
      defaultValue={view.goal ?? ''}
      onBlur={({ target }) => change({ goal: target.value === '' ? undefined : target.value })}
      onPressEnter={({ currentTarget }) => currentTarget.blur()}
    />
  );
}

function Nearest({ company: { nearest } }: { readonly company: Company }) {
  const language = useLanguage();
  if (nearest === undefined) return null;
  return (
    <ol className={styles.nearest}>
      {nearest.rows.map(({ township, nearness }) => (
        <li key={township.code}>
          {township.name}
          <span className={styles.quiet}>
            {language === 'zh' ? nearness?.text_zh : nearness?.text_en}
          </span>
        </li>
      ))}
    </ol>
  );
}
