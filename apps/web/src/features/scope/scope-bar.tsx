import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { areasQuery } from '../../api/get-areas.ts';
import { Term } from '../../components/term.tsx';
import { useWords } from '../../language/use-words.ts';
import { useChangeView, useView } from '../../view/use-view.ts';
import { AreaPicker } from './area-picker.tsx';
import { PeersPicker } from './peers-picker.tsx';
import styles from './scope-bar.module.css';
import { scopeWords } from './scope-words.ts';

/** Area · year · peers: always visible, each a click away from another. */
export function ScopeBar() {
  const w = useWords(scopeWords);
  const view = useView();
  const change = useChangeView();
  const { data } = useQuery(areasQuery);
  const { area, year } = view;
  if (data === undefined || area === undefined || year === undefined) return null;
  const years = data.items.find((item) => area.startsWith(item.code))?.years ?? [year];
  const offered = [...new Set([...years, year])].sort((a, b) => b - a);
  return (
    <fieldset className={styles.bar} data-guide="scope">
      <legend className="visually-hidden">{w.scope}</legend>
      <AreaPicker areas={data.items} area={area} year={year} />
      <span className={styles.dot}>·</span>
      <Select
        variant="borderless"
        size="small"
        aria-label={w.year}
        popupMatchSelectWidth={false}
        value={year}
        options={offered.map((value) => ({ value, label: w.yearOf(value) }))}
        onChange={(value) => change({ year: value, evidence: undefined })}
      />
      <span className={styles.dot}>·</span>
      <span className={styles.peers}>
        <Term name="peers">{w.peers}</Term>
      </span>
      <PeersPicker />
    </fieldset>
  );
}
