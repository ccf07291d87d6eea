import { indicatorById, isIndicatorId, printNumber } from '@xiangjian/indicators';
import { useState } from 'react';
import { cellText } from '../../components/cell-text.ts';
import { unitText } from '../../components/unit-text.ts';
import { WalkedFigure } from '../../components/walked-figure.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useEvidence } from '../../view/use-evidence.ts';
import { DotDrawing } from './dot-drawing.tsx';
import { type DrawnCoverage, placeValues } from './dot-places.ts';
import { drawnDots, sheetOf } from './dot-sheet.ts';
import { indicatorWords } from './indicator-words.ts';

/** The values of one year on one axis: the pointer and the arrow keys name the township, key T lists them all. */
export function DotStrip({ coverage }: { readonly coverage: DrawnCoverage }) {
  const language = useLanguage();
  const w = useWords(indicatorWords);
  const { open } = useEvidence();
  const [named, setNamed] = useState<number | null>(null);
  const { indicator, values, quartiles, year } = coverage;
  const dots = placeValues(values);
  const current = named === null ? undefined : dots[named];
  const [lowest, highest] = [dots[0], dots[dots.length - 1]];
  if (!isIndicatorId(indicator.id) || !lowest || !highest) return <p>{w.noValues}</p>;
  const entry = indicatorById(indicator.id);
  const unit = unitText(indicator.unit, language);
  const print = (value: number) => printNumber(entry, value, language);
  const textOf = ({ value }: typeof lowest) => cellText(indicator.id, value, language);
  const median = quartiles === null ? w.noQuartiles : `${w.median} ${print(quartiles.median)}`;
  const sheet = sheetOf(dots);
  const openAt = (township: string) => open({ township, year, indicator: indicator.id });
  const middle =
    quartiles === null ? w.noQuartiles : w.quartiles(print(quartiles.q1), print(quartiles.q3));
  return (
    <WalkedFigure
      title={w.distribution(year)}
      summary={`${w.span(dots.length, textOf(lowest), textOf(highest))} · ${median}`}
      table={{
        columns: [w.township, [w.value, unit].join(' ').trim()],
        rows: dots.map((dot) => [dot.value.township.name, textOf(dot)]),
      }}
      stops={drawnDots(dots, sheet).map(({ x, y, dot }) => ({
        x,
        y,
        lines: [dot.value.township.name, [textOf(dot), unit].join(' ').trim()],
        mark: { township: dot.value.township.code, year, indicator: indicator.id },
      }))}
      onEnter={({ mark }) => {
        if (mark !== null) openAt(mark.township);
      }}
      sheet={sheet}
      note={
        current === undefined ? (
          middle
        ) : (
          <>
            {current.value.township.name} <b>{textOf(current)}</b> {unit}
          </>
        )
      }
    >
      <DotDrawing coverage={coverage} dots={dots} print={print} onName={setNamed} onOpen={openAt} />
    </WalkedFigure>
  );
}
