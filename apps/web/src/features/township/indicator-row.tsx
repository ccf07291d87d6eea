import { Link } from '@tanstack/react-router';
import { rankLabel } from '@xiangjian/charts';
import type { Profile } from '@xiangjian/contract';
import { cellText, decimalsOf, padDecimals } from '../../components/cell-text.ts';
import { Figure } from '../../components/figure.tsx';
import { SketchView } from '../../components/sketch-view.tsx';
import { unitText } from '../../components/unit-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import type { ProfileRow } from './chapters.ts';
import type { RowSketches } from './row-sketches.ts';
import styles from './township.module.css';
import { townshipWords } from './township-words.ts';

interface Props {
  readonly row: ProfileRow;
  readonly profile: Profile;
  readonly sketches: RowSketches;
}

/** One indicator of the township. */
export function IndicatorRow({ row, profile, sketches }: Props) {
  const w = useWords(townshipWords);
  const language = useLanguage();
  const { indicator, rank_group_size: size } = row;
  const { township } = profile;
  const { position, years } = sketches;
  const place = rankLabel(row, language);
  const median = medianText(row, language);
  const decimals = decimalsOf([cellText(indicator.id, row, language)]);
  return (
    <tr className={indicator.tier === 'core' ? undefined : 'screen-only'}>
      <th scope="row">
        <Link to={paths.indicator} params={{ id: indicator.id }} search={carriedView}>
          {language === 'zh' ? indicator.label_zh : indicator.label_en}
        </Link>
        <span className={styles.unit}>{unitText(indicator.unit, language)}</span>
      </th>
      <td className="number">
        <Figure township={township.code} year={profile.year} indicator={indicator.id} cell={row} />
      </td>
      <td>
        {place === '' ? '' : `${place} `}
        {place !== '' && size !== null && <span className={styles.quiet}>{w.of(size)}</span>}
      </td>
      <td>{position !== null && <SketchView {...position} />}</td>
      <td className="number">{padDecimals(median, decimals)}</td>
      <td>
        <SketchView {...years} />
      </td>
      <td className={styles[row.judgement]}>{w[row.judgement]}</td>
    </tr>
  );
}

function medianText({ median, indicator }: ProfileRow, language: 'zh' | 'en'): string {
  if (median === null) return '';
  const number = { value: median, lower: median, upper: median } as const;
  return cellText(
    indicator.id,
    { ...number, qualifier: 'exact', status: 'reported', basis: null },
    language,
  );
}
