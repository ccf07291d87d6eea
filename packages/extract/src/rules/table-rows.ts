import type { ObservedIndicatorId } from '@xiangjian/indicators';

/**
 * A row of a data table that states an indicator: its label, and the heading of the column that holds the number where
 * the table has several (the disclosure tables of 2019–2020 and from 2021 use one label for different columns).
 */
export interface TableRow {
  readonly indicator: ObservedIndicatorId;
  readonly label: RegExp;
  readonly column: RegExp | null;
}

const decisions = /处理决定数量|办理数量|决定数量/;
/** The heading of the column that holds a row's sum. */
export const totalColumn = /^(?:总计|合计)$/;

/** Rows of the two layouts of the disclosure report; read before the general ones. */
export const disclosureRows: readonly TableRow[] = [
  {
    indicator: 'normative_documents_issued',
    label: /^(?:行政)?规范性文件$/,
    column: /本年(?:新)?制(?:作|发)(?:件)?数量?|^本年新$/,
  },
  {
    indicator: 'normative_documents_repealed',
    label: /^(?:行政)?规范性文件$/,
    column: /本年废止(?:件)?数/,
  },
  {
    indicator: 'normative_documents_in_force',
    label: /^(?:行政)?规范性文件$/,
    column: /现行有效(?:件)?数?/,
  },
  { indicator: 'permits_handled', label: /^行政许可$/, column: decisions },
  { indicator: 'penalty_cases', label: /^行政处罚$/, column: decisions },
  { indicator: 'coercion_cases', label: /^行政强制$/, column: decisions },
  {
    indicator: 'disclosure_requests',
    label: /^(?:一、)?本年(?:度)?新收政府信息公开申请(?:数量)?$/,
    column: totalColumn,
  },
];

/** Two blocks of one table under a common heading, each with its own 总计. */
export const disclosureBlocks: readonly {
  readonly indicator: ObservedIndicatorId;
  readonly heading: RegExp;
}[] = [
  { indicator: 'disclosure_reconsiderations', heading: /^行政复议$/ },
  { indicator: 'disclosure_litigations', heading: /^(?:行政诉讼|未经复议直接起诉|复议后起诉)$/ },
];
