import type { Ranking } from '@xiangjian/contract';
import { groupLabel } from '@xiangjian/indicators';
import { Explained } from '../../components/explained.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './compare.module.css';
import { compareWords } from './compare-words.ts';

/** Where the places of a group say little or nothing: why, before anybody quotes one. */
export function OrderNote({ groups }: Pick<Ranking, 'groups'>) {
  const w = useWords(compareWords);
  const language = useLanguage();
  const weak = groups.filter(({ display }) => display !== 'positions');
  if (weak.length === 0) return null;
  return (
    <div className={styles.order} role="note">
      <Explained>{w.orderNote}</Explained>
      <ul>
        {weak.map(({ label, reason_zh, reason_en }) => (
          <li key={label}>
            {groupLabel(label, language)}
            {w.colon}
            {language === 'zh' ? reason_zh : reason_en}
          </li>
        ))}
      </ul>
    </div>
  );
}
