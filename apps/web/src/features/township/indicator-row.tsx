import { Link } from '@tanstack/react-router';
import { positionStrip, rankLabel, sparkline } from '@xiangjian/charts';
import type { Matrix, Profile } from '@xiangjian/contract';
import { useMemo } from 'react';
import { cellText, decimalsOf, padDecimals } from '../../components/cell-text.ts';
import { Figure } from '../../components/figure.tsx';
import { SketchView } from '../../components/sketch-view.tsx';
import { unitText } from '../../components/unit-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useChartPalette } from '../../theme/colour-theme.tsx';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import type { ProfileRow } from './chapters.ts';
import { peerCells } from './peer-cells.ts';
import styles from './township.module.css';
import { townshipWords } from './township-words.ts';

interface Props {
  readonly row: ProfileRow;
  readonly profile: Profile;
  readonly peers: Matrix | undefined;
}

/** One indicator of the township. */
export function IndicatorRow({ row, profile, peers }: Props) {
  const w = useWords(townshipWords);
  const language = useLanguage();
  const palette = useChartPalette();
  const { indicator, rank_group_size: size } = row;
  const how = useMemo(() => ({ palette, language }), [palette, language]);
  const { township } = profile;
  const strip = useMemo(() => {
    if (peers === undefined) return null;
    const cells = peerCells(peers, { township, cell: row }, indicator.id, profile.peers);
    return positionStrip({ indicator, own: row, peers: cells }, how);
  }, [peers, row, township, indicator, profile.peers, how]);
  const years = useMemo(() => sparkline(indicator, row.series, how), [indicator, row, how]);
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
      <td>{strip !== null && <SketchView sketch={strip} />}</td>
      <td className="number">{padDecimals(median, decimals)}</td>
      <td>
        <SketchView sketch={years} />
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
