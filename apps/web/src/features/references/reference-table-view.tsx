import type { NewReferenceValue, ReferenceTable } from '@xiangjian/contract';
import { Button } from 'antd';
import forms from '../../components/entry-form.module.css';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './references.module.css';
import { referencesWords } from './references-words.ts';

interface Props {
  readonly table: ReferenceTable;
  readonly isSending: boolean;
  readonly onRecord: (values: readonly NewReferenceValue[]) => void;
}

/** A table as it was read: every cell that is wrong, else every row, to be recorded at one stroke. */
export function ReferenceTableView({ table, isSending, onRecord }: Props) {
  const w = useWords(referencesWords);
  const language = useLanguage();
  const { items, problems } = table;
  const fresh = items.filter(({ standing }) => standing === 'new');
  return (
    <>
      {problems.length > 0 && (
        <div className={forms.wide} role="alert">
          <p>{w.someWrong(problems.length)}</p>
          <ul className={forms.problems}>
            {problems.map(({ address, column, message, message_en }) => (
              <li key={address}>
                {w.cell(address, column, language === 'zh' ? message : message_en)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {problems.length === 0 && (
        <p className={forms.wide}>
          {fresh.length === 0 ? w.nothingNew : w.preview(fresh.length, items.length - fresh.length)}
        </p>
      )}
      {items.length > 0 && <Rows items={items} />}
      {problems.length === 0 && fresh.length > 0 && (
        <div className={`${forms.actions} ${forms.wide}`}>
          <Button
            type="primary"
            loading={isSending}
            onClick={() => onRecord(fresh.map(({ reference }) => reference))}
          >
            {w.record}
          </Button>
        </div>
      )}
    </>
  );
}

function Rows({ items }: { readonly items: ReferenceTable['items'] }) {
  const w = useWords(referencesWords);
  const { columns } = w;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled sideways must be reachable by key
    <section className={`${forms.wide} ${styles.scroll}`} tabIndex={0} aria-label={w.table}>
      <table className={`data-table ${styles.rows}`}>
        <thead>
          <tr>
            {Object.entries(columns).map(([name, heading]) => (
              <th key={name} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ row, standing, reference, indicator_label, area_name }) => (
            <tr key={row}>
              <td>{row}</td>
              <td>{indicator_label}</td>
              <td>
                {reference.value}
                {standing === 'same' && <span className={styles.nature}>{w.same}</span>}
              </td>
              <td>
                {w.scope(
                  area_name ?? w.everywhere,
                  reference.kind,
                  w.span(reference.from, reference.to),
                )}
              </td>
              <td>{`${w.natures[reference.nature]}${w.mark}${reference.source_title}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
