import { useQuery } from '@tanstack/react-query';
import { isOfSample } from '@xiangjian/indicators';
import { areasQuery } from '../api/get-areas.ts';
import { useWords } from '../language/use-words.ts';
import { useView } from '../view/use-view.ts';
import styles from './layout.module.css';
import { shellWords } from './shell-words.ts';

/** Stands on every page, and on paper, as long as the area is invented or of the public sample. */
export function FictionalStrip() {
  const w = useWords(shellWords);
  const { area } = useView();
  const { data } = useQuery(areasQuery);
  const shown = data?.items.find((item) => area?.startsWith(item.code));
  const isSample = area !== undefined && isOfSample(area);
  if (!isSample && shown?.fictional !== true) return null;
  return (
    <aside className={styles.strip} aria-label={w.about}>
      <p>{isSample ? w.sample : w.fictional(shown?.name ?? '')}</p>
    </aside>
  );
}
