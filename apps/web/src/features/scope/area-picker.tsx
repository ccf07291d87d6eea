import type { ReportingArea } from '@xiangjian/contract';
import { Select } from 'antd';
import { useWords } from '../../language/use-words.ts';
import { useChangeView } from '../../view/use-view.ts';
import styles from './scope-bar.module.css';
import { scopeWords } from './scope-words.ts';

interface Props {
  readonly areas: readonly ReportingArea[];
  readonly area: string;
  readonly year: number;
}

/** Another area, found by name or code. The year stays where the new area has it. */
export function AreaPicker({ areas, area, year }: Props) {
  const w = useWords(scopeWords);
  const change = useChangeView();
  const choose = (code: string) => {
    const years = areas.find((item) => item.code === code)?.years ?? [];
    const next = years.includes(year) ? year : Math.max(...years, 0);
    change({
      area: code,
      year: next === 0 ? year : next,
      townships: undefined,
      evidence: undefined,
      page: undefined,
    });
  };
  const known = areas.some((item) => item.code === area);
  return (
    <Select
      variant="borderless"
      size="small"
      aria-label={w.area}
      popupMatchSelectWidth={300}
      showSearch={{
        filterOption: (text, option) => option?.search.includes(text.trim()) ?? false,
      }}
      notFoundContent={w.noMatch}
      value={area}
      options={[
        ...(known ? [] : [{ value: area, label: area, search: area, counts: '' }]),
        ...areas.map((item) => ({
          value: item.code,
          label: item.name,
          search: `${item.name} ${item.code}`,
          counts: w.counts(item.townships, item.reports),
        })),
      ]}
      optionRender={({ data }) => (
        <span className={styles.option}>
          {data.label}
          <span className={styles.counts}>{data.counts}</span>
        </span>
      )}
      onChange={choose}
    />
  );
}
