import { useQuery } from '@tanstack/react-query';
import type { LedgerMap, LedgerPreview } from '@xiangjian/contract';
import { Select } from 'antd';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { townshipsInQuery } from './get-ledgers.ts';
import { ledgerWords } from './ledger-words.ts';
import styles from './ledgers.module.css';

interface Props {
  readonly area: string;
  readonly preview: LedgerPreview;
  readonly onChange: (map: LedgerMap) => void;
}

/** How many figures were read, and every problem by its cell, with what can be done about it here. */
export function LedgerProblems({ area, preview, onChange }: Props) {
  const w = useWords(ledgerWords);
  const language = useLanguage();
  const townships = useQuery(townshipsInQuery(area));
  const { figures, problems, missing, map } = preview;
  const inTheWay = problems.filter((problem) => problem.in_the_way).length;
  const others = figures.filter(({ standing }) => standing === 'other').length;
  const say = (written: string) => (code: string) =>
    onChange({ ...map, townships: { ...map.townships, [written.trim()]: code } });
  return (
    <>
      <p role="status" className={styles.counts}>
        {w.counts(figures.length, inTheWay, missing)}
      </p>
      {others > 0 && <p className={styles.fine}>{w.others(others)}</p>}
      {problems.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.problems} aria-label={w.problems}>
            <thead>
              <tr>
                <th scope="col">{w.cell}</th>
                <th scope="col">{w.what}</th>
                <th scope="col">{w.mend}</th>
              </tr>
            </thead>
            <tbody>
              {problems.map((problem) => (
                <tr key={`${problem.address} ${problem.kind}`}>
                  <td className={problem.in_the_way ? styles.breach : undefined}>
                    {problem.address}
                  </td>
                  <td>{language === 'zh' ? problem.message : problem.message_en}</td>
                  <td>
                    {isAboutTownship(problem.kind) ? (
                      <Select
                        size="small"
                        className={styles.township ?? ''}
                        aria-label={`${w.chooseTownship} ${problem.address}`}
                        placeholder={w.chooseTownship}
                        showSearch={{ optionFilterProp: 'label' }}
                        options={townships.data ?? []}
                        onChange={say(problem.text)}
                      />
                    ) : (
                      <span className={styles.fine}>{problem.in_the_way ? w.inFile : w.noted}</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function isAboutTownship(kind: string): boolean {
  return kind === 'unknown_township' || kind === 'ambiguous_township' || kind === 'not_standing';
}
