import { useQuery } from '@tanstack/react-query';
import type { Comparability } from '@xiangjian/contract';
import { groupLabel } from '@xiangjian/indicators';
import { Popover } from 'antd';
import { marks } from '../../language/marks.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import type { AreaQuestion } from './area-question.ts';
import { comparabilityQuery } from './get-comparability.ts';
import styles from './grade-chip.module.css';
import { gradeWords } from './grade-words.ts';

type Group = Comparability['groups'][number];

/** How far these values may be compared at all: the letter, its meaning in a word, and the reasons on asking. */
export function GradeChip({ indicator, where }: { indicator: string; where: AreaQuestion }) {
  const w = useWords(gradeWords);
  const m = useWords(marks);
  const { data } = useQuery(comparabilityQuery({ indicator, ...where }));
  const grades = [...new Set(data?.groups.map(({ grade }) => grade))].sort();
  const worst = grades[grades.length - 1];
  if (data === undefined || worst === undefined) return null;
  return (
    <Popover
      trigger="click"
      styles={{ container: { boxShadow: 'none', border: '1px solid var(--line)' } }}
      title={w.title(where.year)}
      content={<Reasons groups={data.groups} />}
    >
      <button type="button" className={styles.chip} data-grade={worst}>
        <b>{grades.join(m.list)}</b> {grades.length > 1 ? w.byKind : w[worst]}
      </button>
    </Popover>
  );
}

function Reasons({ groups }: { readonly groups: readonly Group[] }) {
  const w = useWords(gradeWords);
  const language = useLanguage();
  return (
    <div className={styles.reasons}>
      {groups.map(({ label, grade, k, n, reservations }) => (
        <div key={label}>
          <p>
            <b>
              {groupLabel(label, language)} · {grade}
            </b>{' '}
            {w.count(k, n)}
          </p>
          <ul>
            {reservations.length === 0 && <li>{w.none}</li>}
            {reservations.map(({ code, grade: left, text_zh, text_en }) => (
              <li key={code}>
                {left} · {language === 'zh' ? text_zh : text_en}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
