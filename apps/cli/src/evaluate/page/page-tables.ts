import type { TextColumn } from '../../printing/text-table.ts';
import { countColumns, wordColumns } from '../evaluation-table.ts';
import type { GroupCounts } from '../group-counts.ts';
import { indicatorName } from '../indicator-name.ts';
import { sectionName } from '../section-name.ts';
import type { TotalScore } from '../total-score.ts';
import { escapeHtml } from './escape-html.ts';

/** The tables by section, indicator, report and word, each folded but the first. */
export function pageTables({ indicators, documents, sections, words }: TotalScore): string {
  return [
    folded('按部分', sections.length, table(columnsFor('部分', sectionName), sections), true),
    folded('按指标', indicators.length, table(columnsFor('指标', indicatorName), indicators)),
    folded('按报告', documents.length, table(columnsFor('报告', same), documents)),
    folded(
      '按规则词语',
      words.length,
      `<p class="note">召回率为这种词语单独读出的占本指标标注数字的比例；没有读出的数字不属于任何词语。</p>${table(wordColumns, words)}`,
    ),
  ].join('\n');
}

function columnsFor(
  title: string,
  nameOf: (key: string) => string,
): readonly TextColumn<GroupCounts>[] {
  return [{ title, of: ({ key }) => nameOf(key) }, ...countColumns];
}

function same(key: string): string {
  return key;
}

function folded(title: string, rows: number, content: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}><summary>${title}<small>${rows} 项</small></summary>${content}</details>`;
}

function table<Row>(columns: readonly TextColumn<Row>[], rows: readonly Row[]): string {
  const cell = (tag: string, { align }: TextColumn<Row>, words: string | number) =>
    `<${tag}${align === 'right' ? ' class="number"' : ''}>${escapeHtml(String(words))}</${tag}>`;
  const head = columns.map((column) => cell('th', column, column.title)).join('');
  const body = rows.map(
    (row) => `<tr>${columns.map((column) => cell('td', column, column.of(row))).join('')}</tr>`,
  );
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
}
