import { useQuery } from '@tanstack/react-query';
import type { Division } from '@xiangjian/contract';
import { areasQuery } from '../../api/get-areas.ts';
import { Finding } from '../../components/finding.tsx';
import { PageState } from '../../components/page-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { useWords } from '../../language/use-words.ts';
import { May } from '../../session/may.tsx';
import { useScope } from '../../view/use-scope.ts';
import { ChangeForm } from './change-form.tsx';
import styles from './divisions.module.css';
import { divisionsWords } from './divisions-words.ts';
import { EventsList } from './events-list.tsx';
import { divisionsOfAreaQuery, eventsOfAreaQuery } from './get-divisions.ts';
import { TableImport } from './table-import.tsx';
import { TownshipsHistory } from './townships-history.tsx';

/** 区划: the townships of a county through time, what happened to them, and what a person declares. */
export function DivisionsPage() {
  const { area } = useScope();
  const query = useQuery(divisionsOfAreaQuery(area));
  return (
    <PageState query={query}>{({ items }) => <Through area={area} divisions={items} />}</PageState>
  );
}

interface Props {
  readonly area: string;
  readonly divisions: readonly Division[];
}

function Through({ area, divisions }: Props) {
  const w = useWords(divisionsWords);
  const events = useQuery(eventsOfAreaQuery(area));
  const areas = useQuery(areasQuery);
  const standing = divisions.filter(({ valid_to }) => valid_to === null);
  const name = areas.data?.items.find(({ code }) => code === area)?.name ?? area;
  return (
    <>
      <Finding detail={w.detail}>
        {w.finding(name, standing.length, events.data?.items.length ?? 0)}
      </Finding>
      <div className={styles.columns}>
        <div className={styles.column}>
          <Panel title={w.events}>
            <PageState query={events} rows={4}>
              {({ items }) => <EventsList events={items} />}
            </PageState>
          </Panel>
          <Panel title={w.standing}>
            <TownshipsHistory divisions={divisions} />
          </Panel>
        </div>
        <div className={`${styles.column} screen-only`}>
          <Panel title={w.declare}>
            <May right="edit" tells>
              <ChangeForm standing={standing} />
            </May>
          </Panel>
          <Panel title={w.table}>
            <May right="edit" tells>
              <TableImport />
            </May>
          </Panel>
        </div>
      </div>
    </>
  );
}
