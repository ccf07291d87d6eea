import type { CellView, RereadReport } from '@xiangjian/contract';
import { cellText } from '../../components/cell-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { rereadingWords } from './rereading-words.ts';

interface Props {
  readonly read: readonly RereadReport[];
}

/** Every figure that is new, different or gone after reading again. */
export function RereadChanges({ read }: Props) {
  const w = useWords(rereadingWords);
  const language = useLanguage();
  const rows = read.flatMap((report) => report.changes.map((change) => ({ report, ...change })));
  if (rows.length === 0) return null;
  const print = (id: string, cell: CellView | null) =>
    cell === null ? w.nothing : cellText(id, cell, language);
  return (
    <div className="table-frame">
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{w.township}</th>
            <th scope="col">{w.year}</th>
            <th scope="col">{w.change}</th>
            <th scope="col">{w.indicator}</th>
            <th scope="col" className="number">
              {w.was}
            </th>
            <th scope="col" className="number">
              {w.becomes}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ report, indicator, kind, before, after }) => (
            <tr key={`${report.report_id} ${indicator.id}`}>
              <th scope="row">{report.township.name}</th>
              <td>{report.year}</td>
              <td>{w.kinds[kind]}</td>
              <td>{language === 'zh' ? indicator.label_zh : indicator.label_en}</td>
              <td className="number">{print(indicator.id, before)}</td>
              <td className="number">{print(indicator.id, after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Every correction by a person that stands above what was read again, and whether its words still stand. */
export function RereadCorrections({ read }: Props) {
  const w = useWords(rereadingWords);
  const language = useLanguage();
  const rows = read.flatMap((report) => report.corrections.map((one) => ({ report, ...one })));
  if (rows.length === 0) return null;
  return (
    <div className="table-frame">
      <table className="data-table">
        <caption>{w.corrections}</caption>
        <thead>
          <tr>
            <th scope="col">{w.township}</th>
            <th scope="col">{w.year}</th>
            <th scope="col">{w.indicator}</th>
            <th scope="col" className="number">
              {w.value}
            </th>
            <th scope="col">{w.who}</th>
            <th scope="col">{w.words}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ report, indicator, cell, author, standing }) => (
            <tr key={`${report.report_id} ${indicator.id}`}>
              <th scope="row">{report.township.name}</th>
              <td>{report.year}</td>
              <td>{language === 'zh' ? indicator.label_zh : indicator.label_en}</td>
              <td className="number">{cellText(indicator.id, cell, language)}</td>
              <td>{author}</td>
              <td>{w.standing[standing]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
