import { sensitivityBars, sensitivityRows } from '@xiangjian/charts';
import type { CompositeGroup, ScoringScheme } from '@xiangjian/contract';
import { groupLabel } from '@xiangjian/indicators';
import { Button } from 'antd';
import { Panel } from '../../components/panel.tsx';
import { SketchView } from '../../components/sketch-view.tsx';
import { WalkedFigure } from '../../components/walked-figure.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useChartPalette } from '../../theme/colour-theme.tsx';
import styles from './ranks.module.css';
import { scoringWords } from './scoring-words.ts';
import type { LiveComposite } from './use-composite.ts';

interface Props {
  readonly live: LiveComposite;
  readonly scheme: ScoringScheme;
}

/** What moves the ranks, computed when asked for: it takes thousands of runs. */
export function SensitivityPanel({ live, scheme }: Props) {
  const w = useWords(scoringWords);
  const language = useLanguage();
  const { sensitivity, isAsking, askSensitivity } = live;
  const isOld =
    sensitivity !== null && JSON.stringify(sensitivity.scheme) !== JSON.stringify(scheme);
  return (
    // Paper has no use for an offer to compute.
    <div className={sensitivity === null ? 'screen-only' : undefined}>
      <Panel
        title={w.sensitivity}
        aside={
          <Button size="small" loading={isAsking} onClick={askSensitivity}>
            {isAsking ? w.sensitivityAsking : w.sensitivityAsk}
          </Button>
        }
      >
        {sensitivity?.groups.map((group) => (
          <div key={group.label} className={isOld ? styles.old : undefined}>
            {sensitivity.groups.length > 1 && (
              <h3 className={styles.group}>{groupLabel(group.label, language)}</h3>
            )}
            {group.sensitivity.length > 0 && <SensitivityFigure sensitivity={group.sensitivity} />}
          </div>
        ))}
        <p className={styles.quiet}>{isOld ? w.sensitivityOld : w.sensitivityHint}</p>
      </Panel>
    </div>
  );
}

function SensitivityFigure({ sensitivity }: Pick<CompositeGroup, 'sensitivity'>) {
  const w = useWords(scoringWords);
  const language = useLanguage();
  const palette = useChartPalette();
  const sketch = sensitivityBars(sensitivity, { width: 420, palette, language });
  return (
    <WalkedFigure
      title={w.sensitivity}
      summary={sketch.says}
      table={{
        columns: w.sensitivityColumns,
        rows: sensitivityRows(sensitivity, language),
      }}
      stops={sketch.stops}
    >
      <SketchView sketch={sketch} />
    </WalkedFigure>
  );
}
