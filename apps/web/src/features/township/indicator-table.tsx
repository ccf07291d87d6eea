import type { Matrix, Profile } from '@xiangjian/contract';
import { dimensionLabels } from '@xiangjian/indicators';
import { Button } from 'antd';
import { Fragment, useMemo, useState } from 'react';
import { SketchWalk } from '../../components/sketch-walk.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useChartPalette } from '../../theme/colour-theme.tsx';
import { useEvidence } from '../../view/use-evidence.ts';
import { chaptersOf, isCore, isShown } from './chapters.ts';
import { IndicatorRow } from './indicator-row.tsx';
import { rowSketches } from './row-sketches.ts';
import styles from './township.module.css';
import { townshipWords } from './township-words.ts';

interface Props {
  readonly profile: Profile;
  /** All townships of the county in the same year; undefined while it is on its way. */
  readonly peers: Matrix | undefined;
}

/** Every indicator with its place among the peers and its years, by chapter. */
export function IndicatorTable({ profile, peers }: Props) {
  const w = useWords(townshipWords);
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const palette = useChartPalette();
  const { open } = useEvidence();
  const chapters = useMemo(() => {
    const shown = all ? profile.rows : profile.rows.filter(isShown);
    const how = { palette, language };
    return chaptersOf(shown).map(({ dimension, rows }) => ({
      dimension,
      rows: rows.map((row) => ({ row, sketches: rowSketches(row, profile, peers, how) })),
    }));
  }, [all, profile, peers, palette, language]);
  const drawn = chapters.flatMap(({ rows }) => rows.map(({ sketches }) => sketches));
  const left = profile.rows.length - drawn.length;
  return (
    <>
      <SketchWalk
        says={w.sketchesSay(profile.township.name, drawn.length)}
        rows={drawn.map(({ position, years }) => (position === null ? [years] : [position, years]))}
        onEnter={({ mark }) => {
          if (mark !== null) open(mark);
        }}
        note={<span className={styles.quiet}>{w.positionKey}</span>}
      >
        <div className="table-frame">
          <table className={`data-table ${styles.table}`}>
            <caption className="visually-hidden">{w.indicators}</caption>
            <thead>
              <tr>
                <th scope="col">{w.indicator}</th>
                <th scope="col" className="number">
                  {w.value}
                </th>
                <th scope="col">{w.place}</th>
                <th scope="col" title={w.positionKey}>
                  {w.position}
                </th>
                <th scope="col" className="number">
                  {w.median}
                </th>
                <th scope="col">{w.years}</th>
                <th scope="col">{w.judgement}</th>
              </tr>
            </thead>
            <tbody>
              {chapters.map(({ dimension, rows }) => (
                <Fragment key={dimension}>
                  <tr
                    className={`${styles.chapter} ${rows.some(({ row }) => isCore(row)) ? '' : 'screen-only'}`}
                  >
                    <th scope="colgroup" colSpan={7}>
                      {dimensionLabels[dimension][language]}
                    </th>
                  </tr>
                  {rows.map(({ row, sketches }) => (
                    <IndicatorRow
                      key={row.indicator.id}
                      row={row}
                      profile={profile}
                      sketches={sketches}
                    />
                  ))}
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      </SketchWalk>
      <p className={styles.quiet}>
        {w.note}
        {left > 0 && <span className="screen-only">{w.left(left)}</span>}
        <span className={styles.printOnly}>{w.printNote}</span>
      </p>
      <div className={`${styles.more} screen-only`}>
        {(left > 0 || all) && (
          <Button size="small" onClick={() => setAll(!all)}>
            {all ? w.showCore : w.showAll(profile.rows.length)}
          </Button>
        )}
      </div>
    </>
  );
}
