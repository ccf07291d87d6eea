import type { CellView, ReleasedChange } from '@xiangjian/contract';
import { cellText } from '../../components/cell-text.ts';
import { localDay } from '../../components/local-day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './releases.module.css';
import { releasesWords } from './releases-words.ts';

/** Figures that differ between two states: what they were, what they are, and what did it. */
export function ChangesTable({ changes }: { readonly changes: readonly ReleasedChange[] }) {
  const w = useWords(releasesWords);
  const language = useLanguage();
  const print = (id: string, cell: CellView | null) =>
    cell === null ? w.nothing : cellText(id, cell, language);
  return (
    <div className="table-frame">
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{w.township}</th>
            <th scope="col">{w.indicator}</th>
            <th scope="col" className="number">
              {w.was}
            </th>
            <th scope="col" className="number">
              {w.is}
            </th>
            <th scope="col">{w.why}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ township, indicator, before, after, why }) => (
            <tr key={`${township.code} ${indicator.id}`}>
              <th scope="row">{township.name}</th>
              <td>{language === 'zh' ? indicator.label_zh : indicator.label_en}</td>
              <td className="number">{print(indicator.id, before)}</td>
              <td className="number">{print(indicator.id, after)}</td>
              <td className={styles.why}>{why === null ? '' : <Reason why={why} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Reason({ why }: { readonly why: NonNullable<ReleasedChange['why']> }) {
  const w = useWords(releasesWords);
  const { reason, author, note, at } = why;
  const parts = [w.reasons[reason], author, note, localDay(at)];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
