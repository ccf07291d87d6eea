import { useQuery } from '@tanstack/react-query';
import { PageState } from '../../components/page-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { useWords } from '../../language/use-words.ts';
import { May } from '../../session/may.tsx';
import { FourEyesSwitch } from './four-eyes-switch.tsx';
import { plansQuery } from './get-plans.ts';
import styles from './page.module.css';
import { PlanForm } from './plan-form.tsx';
import { PlanView } from './plan-view.tsx';
import { planWords } from './plan-words.ts';

/** What is looked at beside the doubtful figures, and how often the drawn ones were wrong. */
export function PlansPanel({ author }: { readonly author: string }) {
  const w = useWords(planWords);
  const query = useQuery(plansQuery);
  return (
    <div className={styles.panels}>
      <Panel title={w.make}>
        <May right="review" tells>
          <PlanForm author={author} />
        </May>
      </Panel>
      <Panel title={w.fourEyes}>
        <May right="settings" tells>
          <FourEyesSwitch author={author} />
        </May>
      </Panel>
      <Panel title={w.plans}>
        <PageState query={query} rows={4}>
          {({ items }) =>
            items.length === 0 ? (
              <p>{w.none}</p>
            ) : (
              items.map((plan) => <PlanView key={plan.id} plan={plan} />)
            )
          }
        </PageState>
      </Panel>
    </div>
  );
}
