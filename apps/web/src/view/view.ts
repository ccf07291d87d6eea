import { printYears, readYears } from './year-list.ts';

/**
 * Everything that an address says beside its path. A copied address shows the same picture, so no part of a view
 * lives anywhere else. Default values (peers all, the language of the house) are left out.
 */
export interface View {
  /** Division code: 2, 4, 6 or 9 digits. */
  readonly area?: string | undefined;
  readonly year?: number | undefined;
  /** A release (990101-2022-1) or a day whose released state is shown; left out: the present. */
  readonly as_of?: string | undefined;
  readonly years?: readonly number[] | undefined;
  readonly indicators?: readonly string[] | undefined;
  readonly townships?: readonly string[] | undefined;
  /** Left out: every township of the area. */
  readonly peers?: 'kind' | undefined;
  /** With whom the comparison compares where that is neither all nor one kind; goes before `peers`. */
  readonly among?: Among | undefined;
  /** Code of the township that is set beside others. */
  readonly own?: string | undefined;
  /** Target to compare with, in the unit shown; left out: the known one. */
  readonly goal?: string | undefined;
  /** township.year.indicator of the figure whose source is shown. */
  readonly evidence?: string | undefined;
  /** township.year.indicator of the cell that is under review; without the indicator, its report. */
  readonly item?: string | undefined;
  /** Reasons by which the review queue is narrowed. */
  readonly reasons?: readonly string[] | undefined;
  /** Left out: the language that the committee has settled, Chinese at first. */
  readonly lang?: 'zh' | 'en' | undefined;
  /** What a list is searched for. */
  readonly q?: string | undefined;
  /** Page of a list, from 1; left out: the first. */
  readonly page?: number | undefined;
  /** Id of the reading that is selected in a report. */
  readonly reading?: number | undefined;
  /** Offset in a report's text at which what is selected begins; for links that know no reading. */
  readonly at?: number | undefined;
  /** Offset at which the words end that `at` begins, for links to words that were searched for. */
  readonly end?: number | undefined;
  /** Genre of the reports that are searched; left out: every genre. */
  readonly genre?: 'rule_of_law' | 'disclosure' | undefined;
  /** Which list of several a page shows. */
  readonly tab?: string | undefined;
  /** Which drawing of several a page shows. */
  readonly chart?: string | undefined;
  /** The indicator that the tile map shows. */
  readonly tile?: string | undefined;
  /** Id of a scoring scheme; left out: the bundled template. */
  readonly scheme?: string | undefined;
  /** Weights that differ from those of the scheme: id~weight, separated by commas. */
  readonly weights?: string | undefined;
  /** Whether names are hidden, where the scheme says otherwise. */
  readonly blind?: '0' | '1' | undefined;
  /** Column by which a table is sorted; a leading minus sorts downwards. */
  readonly sort?: string | undefined;
  /** Which form of a drawing: left out, the first. */
  readonly form?: string | undefined;
  /** Axes of small multiples; left out: one for all. */
  readonly axis?: 'free' | undefined;
  /** Limits of a funnel; left out: widened where over-dispersion is found. */
  readonly widening?: 'off' | undefined;
  /** Within which boundaries earlier years are taken; left out: as townships stood in each year. */
  readonly boundaries?: 'current' | undefined;
  /** Indicator id by which numbers of events are divided. */
  readonly per?: string | undefined;
}

/** Ways to compare beyond all townships and one kind. */
export const amongs = ['nearest', 'list', 'past', 'district', 'target'] as const;

export type Among = (typeof amongs)[number];

type ViewKey = keyof View;

const wholeNumber = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : null);
const short = (text: string) => (text !== '' && text.length <= 60 ? text : null);
const oneOf =
  (...allowed: readonly string[]) =>
  (text: string) =>
    allowed.includes(text) ? text : null;
const slug = (text: string) => (/^[a-z][a-z0-9_-]{0,59}$/.test(text) ? text : null);
const weightList = (text: string) =>
  /^[a-z][a-z0-9_-]*~[\d.]+(,[a-z][a-z0-9_-]*~[\d.]+)*$/.test(text) ? text : null;

const readers: Readonly<Record<ViewKey, (text: string) => unknown>> = {
  area: (text) => (/^(\d{2}|\d{4}|\d{6}|\d{9})$/.test(text) ? text : null),
  year: (text) => (/^2\d{3}$/.test(text) ? Number(text) : null),
  as_of: (text) =>
    /^((\d{4}|\d{6})-\d{4}-[1-9]\d{0,3}|\d{4}-\d{2}-\d{2})$/.test(text) ? text : null,
  years: readYears,
  indicators: (text) => listOf(text, /^[a-z][a-z0-9_]*$/),
  townships: (text) => listOf(text, /^\d{9}$/),
  peers: oneOf('kind'),
  among: (text) => amongs.find((name) => name === text) ?? null,
  own: (text) => (/^\d{9}$/.test(text) ? text : null),
  goal: (text) => (/^\d{1,12}(\.\d{1,6})?$/.test(text) ? text : null),
  evidence: (text) => (/^\d{9}\.\d{4}\.[a-z0-9_]+$/.test(text) ? text : null),
  item: (text) => (/^\d{9}\.\d{4}(\.[a-z0-9_]+)?$/.test(text) ? text : null),
  reasons: (text) => listOf(text, /^[a-z_]+$/),
  lang: oneOf('zh', 'en'),
  q: short,
  page: wholeNumber,
  reading: wholeNumber,
  at: wholeNumber,
  end: wholeNumber,
  genre: oneOf('rule_of_law', 'disclosure'),
  tab: short,
  chart: short,
  tile: (text) => (/^[a-z][a-z0-9_]{0,59}$/.test(text) ? text : null),
  scheme: slug,
  weights: weightList,
  blind: oneOf('0', '1'),
  sort: short,
  form: short,
  axis: oneOf('free'),
  widening: oneOf('off'),
  boundaries: oneOf('current'),
  per: (text) => (/^[a-z][a-z0-9_]*$/.test(text) ? text : null),
};

const viewKeys = Object.keys(readers).filter(isViewKey);

function isViewKey(key: string): key is ViewKey {
  return key in readers;
}

function listOf(text: string, form: RegExp): string[] | null {
  const parts = text.split(',').filter((part) => form.test(part));
  return parts.length === 0 ? null : [...new Set(parts)];
}

/** The view that a record of texts describes; what cannot be read is left out. */
export function readView(search: object): View {
  const found = new Map<string, unknown>(Object.entries(search));
  const view: Record<string, unknown> = {};
  for (const key of viewKeys) {
    const given = found.get(key);
    if (given === undefined || given === null) continue;
    const read = readers[key](Array.isArray(given) ? given.join(',') : String(given));
    if (read !== null) view[key] = read;
  }
  return view;
}

/** Parses the search part of an address into texts by key. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** Writes a view as the search part of an address: keys in a fixed order, lists joined by commas. */
export function printSearch(search: object): string {
  const view = readView(search);
  const parts = viewKeys.flatMap((key) => {
    const value = view[key];
    if (value === undefined) return [];
    const text =
      key === 'years' && view.years !== undefined
        ? printYears(view.years)
        : Array.isArray(value)
          ? value.join(',')
          : String(value);
    return [`${key}=${encodeURIComponent(text).replace(/%2C/g, ',')}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Keys of an address that no view knows, or whose value cannot be read: they are ignored, and the page says so. */
export function ignoredKeys(search: string): string[] {
  const given = parseSearch(search);
  const view = readView(given);
  const defaults: Readonly<Record<string, string>> = { peers: 'all' };
  return Object.keys(given).filter(
    (key) => !(isViewKey(key) && view[key] !== undefined) && defaults[key] !== given[key],
  );
}
