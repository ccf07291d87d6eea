import { useQuery } from '@tanstack/react-query';
import type { Storage } from '@xiangjian/contract';
import { Switch } from 'antd';
import { Explained } from '../../components/explained.tsx';
import { Finding } from '../../components/finding.tsx';
import { PageState } from '../../components/page-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { useWords } from '../../language/use-words.ts';
import { May } from '../../session/may.tsx';
import { useLargeType } from '../../theme/large-type.tsx';
import { ThemeSwitch } from '../../theme/theme-switch.tsx';
import { shareWords } from '../sharing/share-words.ts';
import { SharesPanel } from '../sharing/shares-panel.tsx';
import { BackupsPanel } from './backups-panel.tsx';
import { DataSets } from './data-sets.tsx';
import { storageQuery } from './get-storage.ts';
import { HousePanel } from './house-panel.tsx';
import { houseWords } from './house-words.ts';
import styles from './settings.module.css';
import { settingsWords } from './settings-words.ts';

/** 设置: what is settled for everybody, habits of the person, the data sets; what is stored, where, and its backups. */
export function SettingsPage() {
  const w = useWords(settingsWords);
  const h = useWords(houseWords);
  const s = useWords(shareWords);
  const query = useQuery(storageQuery);
  return (
    <>
      <Finding detail={w.detail}>{w.title}</Finding>
      <PageState query={query}>
        {(storage) => (
          <div className={styles.panels}>
            <div>
              <Panel title={h.title} aside={h.aside}>
                <May right="settings" tells>
                  <HousePanel />
                </May>
              </Panel>
              <Panel title={w.personal}>
                <LargeTypeSwitch />
                <ThemeHabit />
              </Panel>
              <Panel title={s.panel}>
                <May right="export" tells>
                  <SharesPanel />
                </May>
              </Panel>
              <Panel title={w.sets}>
                <DataSets />
              </Panel>
            </div>
            <div>
              <Panel title={w.stored}>
                <Facts facts={storedFacts(storage, w)} />
              </Panel>
              <Panel title={w.where}>
                <Facts facts={placeFacts(storage, w)} />
              </Panel>
              <Panel title={w.backup}>
                <May right="settings" tells>
                  <BackupsPanel />
                </May>
                <p className={styles.beside}>{w.folder}</p>
              </Panel>
            </div>
          </div>
        )}
      </PageState>
    </>
  );
}

type W = ReturnType<typeof useWords<(typeof settingsWords)['zh']>>;

function storedFacts(storage: Storage, w: W) {
  const { reports, replaced_reports, withdrawn_reports } = storage;
  return [
    [w.reports, w.reportsOf(reports, replaced_reports, withdrawn_reports)],
    [w.observations, w.observationsOf(storage.observations)],
    [w.corrections, w.correctionsOf(storage.corrections)],
    [w.townships, w.townshipsOf(storage.townships)],
  ] as const;
}

function placeFacts(storage: Storage, w: W) {
  return [
    [w.file, storage.database_file ?? w.fileHidden],
    [w.size, w.sizeOf((storage.database_bytes / 1e6).toFixed(1))],
    [w.program, storage.version],
    [w.ruleSet, storage.rule_set],
    [w.schema, String(storage.migrations)],
  ] as const;
}

function Facts({ facts }: { readonly facts: readonly (readonly [string, string])[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Explained>{value}</Explained>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ThemeHabit() {
  const w = useWords(settingsWords);
  return (
    <p className={styles.habit}>
      <ThemeSwitch />
      {w.theme}
    </p>
  );
}

function LargeTypeSwitch() {
  const w = useWords(settingsWords);
  const { large, toggle } = useLargeType();
  return (
    <p className={styles.habit}>
      <Switch size="small" checked={large} onChange={toggle} aria-label={w.largeType} />
      {w.largeType}
    </p>
  );
}
