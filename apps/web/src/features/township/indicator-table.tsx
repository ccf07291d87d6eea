import type { Matrix, Profile } from '@xiangjian/contract';
import { dimensionLabels } from '@xiangjian/indicators';
import { Button } from 'antd';
import { Fragment, useState } from 'react';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { chaptersOf, isCore, isShown } from './chapters.ts';
import { IndicatorRow } from './indicator-row.tsx';
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
  const shown = all ? profile.rows : profile.rows.filter(isShown);
  const left = profile.rows.length - shown.length;
  return (
    <>
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
            {chaptersOf(shown).map(({ dimension, rows }) => (
              <Fragment key={dimension}>
                <tr className={`${styles.chapter} ${rows.some(isCore) ? '' : 'screen-only'}`}>
                  <th scope="colgroup" colSpan={7}>
                    {dimensionLabels[dimension][language]}
                  </th>
                </tr>
                {rows.map((row) => (
                  <IndicatorRow key={row.indicator.id} row={row} profile={profile} peers={peers} />
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.quiet}>
        {w.positionKey}
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
