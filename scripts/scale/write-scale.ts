import { readFileSync } from 'node:fs';
import type { ObservedIndicatorId } from '@xiangjian/indicators';
import {
  type BareReport,
  type Database,
  indicatorIds,
  loadDivisions,
  type PlacedCellRow,
  readDivisions,
  rowOfCell,
  type TownshipRow,
  townshipsOfArea,
  writeBareReports,
  writeCells,
} from '@xiangjian/store';
import { type Chance, chanceOf } from '../demo/random.ts';
import { drawFigures, normal, typicalSize } from './draw-figures.ts';
import { type MeasuredIndicator, measuredIndicators } from './measured-indicators.ts';
import { sayFigure } from './say-figure.ts';
import { type Scale, yearsOfScale } from './scales.ts';

const lists = ['provinces', 'prefectures', 'counties', 'townships'];
const now = '2026-01-01T00:00:00.000Z';

/** What the rows of every township are drawn from. */
interface Draw {
  readonly seed: number;
  readonly years: readonly number[];
  readonly indicators: readonly MeasuredIndicator[];
  readonly sizes: ReadonlyMap<ObservedIndicatorId, number>;
}

/**
 * Fills an empty database with the real divisions of the country and invented rows of a scale, a prefecture at a time; how
 * many rows. The same seed gives a township and year the same rows, at every scale that has the same indicators.
 */
export function writeScale(database: Database, scale: Scale, seed: number): number {
  loadDivisions(database, readDivisions(listedDivisions()));
  const indicators = measuredIndicators(scale.indicators);
  const sizes = new Map(indicators.map(({ entry: { id } }) => [id, typicalSize(seed, id)]));
  const draw = { seed, years: yearsOfScale(scale), indicators, sizes };
  const townships = townshipsOfArea(database, scale.area);
  for (const group of Map.groupBy(townships, ({ code }) => code.slice(0, 4)).values()) {
    writeBareReports(database, reportsOf(group, draw), now);
    writeCells(database, rowsOf(database, group, draw));
  }
  return townships.length * draw.years.length * indicators.length;
}

function listedDivisions(): string {
  const texts = lists.map((list) =>
    readFileSync(new URL(`../../data/divisions/${list}.csv`, import.meta.url), 'utf8'),
  );
  return [texts[0], ...texts.slice(1).map((text) => text.slice(text.indexOf('\n') + 1))].join('');
}

function* reportsOf(townships: readonly TownshipRow[], draw: Draw): Generator<BareReport> {
  for (const { id: townshipId, code } of townships) {
    for (const year of draw.years) {
      const day = chanceOf('published', draw.seed, code, year).whole(1, 28);
      const publishedOn = `${year + 1}-03-${String(day).padStart(2, '0')}`;
      yield { townshipId, year, publishedOn };
    }
  }
}

function* rowsOf(
  database: Database,
  townships: readonly TownshipRow[],
  draw: Draw,
): Generator<PlacedCellRow> {
  const { codeOf } = indicatorIds(database);
  const placed = draw.indicators
    .map(({ entry }) => ({ entry, indicatorId: codeOf(entry.id) }))
    .sort((a, b) => a.indicatorId - b.indicatorId);
  for (const { id: townshipId, code } of townships) {
    const township = Math.exp(0.5 * normal(chanceOf('township', draw.seed, code)));
    for (const year of draw.years) {
      const chance: Chance = chanceOf('rows', draw.seed, code, year);
      const figures = drawFigures(draw.indicators, draw.sizes, township, chance);
      for (const { entry, indicatorId } of placed) {
        const cell = sayFigure(figures.get(entry.id) ?? 0, entry.unit === '%', chance);
        yield { townshipId, year, indicatorId, ...rowOfCell(cell, null) };
      }
    }
  }
}
