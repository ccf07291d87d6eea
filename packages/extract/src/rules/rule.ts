import type { ObservedIndicatorId } from '@xiangjian/indicators';
import type { UnitGroup } from '../numerals/units.ts';

/**
 * An example of a rule: a text and what the rule's indicator reads from it. A number, the two bounds of a range
 * (the upper null where it is open), or null where nothing may be read.
 */
type RuleCase = readonly [text: string, gives: number | readonly [number, number | null] | null];

/**
 * How one indicator is written, as data. Patterns are regular expressions over the normalised view, in which every
 * number has become #, with two short hands: `~` up to ten characters of one clause, `…` up to thirty of one sentence.
 * `Id`: the indicators of the catalogue, or those that a district has added.
 */
export interface Rule<Id extends string = ObservedIndicatorId> {
  readonly indicator: Id;
  /** Groups of units the number may carry; `none` where it may carry no unit. */
  readonly units: readonly UnitGroup[];
  /** Further groups that the number may carry where these words end right before it (行政检查#件). */
  readonly alsoUnits?: readonly [groups: readonly UnitGroup[], before: string];
  /** Words that end where the number begins (发放宣传资料|#份). */
  readonly before?: readonly string[];
  /** As `before`, but only where no surer wording is found in the report. */
  readonly weak?: readonly string[];
  /** Words that begin where the number ends (#场|普法宣传活动). */
  readonly after?: readonly string[];
  /** Words on both sides at once. */
  readonly around?: readonly (readonly [before: string, after: string])[];
  /**
   * What the number's own words (from the mark or number before it to the mark behind it) must hold, in any order; one
   * list of several is enough; a word behind @ may stand anywhere in the sentence up to the number, one behind ¶ in the paragraph. Tried where no wording above is found on that number.
   */
  readonly gist?: readonly (readonly string[])[];
  /** Words one of which must stand in the sentence up to the end of the number's clause. */
  readonly near?: string;
  /** `near` may also stand in the sentence before, where that holds no number (人民调解…。全年受理#件). */
  readonly nearBefore?: boolean;
  /** As `near`, over the paragraph so far. */
  readonly nearParagraph?: string;
  /** Words that must not stand between the number before and the mark behind. */
  readonly never?: string;
  /** Words that must not stand in the sentence before the number. */
  readonly neverInSentence?: string;
  /** Words that must not follow the number at once. */
  readonly notBehind?: string;
  /** Nouns that are zero behind 未发生, 无 …, and before 零发生, 均为零. */
  readonly zero?: readonly string[];
  /** Whole phrases that say zero by themselves (均胜诉). */
  readonly zeroPhrases?: readonly string[];
  /** Words that must not stand in a clause that is read as zero. */
  readonly zeroNever?: string;
  /** Words that must not stand right before a denial: …依申请公开,全部答复,|未引发复议 is zero of another indicator. */
  readonly zeroNotAfter?: string;
  /** Labels of a table row. */
  readonly row?: readonly string[];
  /** The words that turn a stated number into a whole set (全覆盖). */
  readonly allWhen?: string;
  /** A breakdown member may stand as the headline (其中专职5名). */
  readonly parts?: boolean;
  /** Own words of a breakdown member that may stand as the headline, where not every one may (其中成功化解359件). */
  readonly partsWhen?: string;
  /** A wording that leads before others of the same indicator (法律意见书 before 法律意见). */
  readonly prefer?: string;
  /** New additions may stand where no total is written. */
  readonly increments?: boolean;
  /** The number may also belong to another indicator (14个行政村…全覆盖). */
  readonly shares?: boolean;
  /** Its number follows a count of cases and is a part when that count is one (涉煤纠纷11件,涉及金额260万元). */
  readonly follows?: boolean;
  /** It counts one kind of a whole, so that a sum behind a list of kinds is never its own. */
  readonly kindOnly?: boolean;
  /** It happens once a year, so that its day does not narrow it (11月份组织103名干部学法考试). */
  readonly onceYearly?: boolean;
  /** 每年 is this indicator's year, not a norm. */
  readonly yearly?: boolean;
  /** Members of a list without a written sum are added: levels (省级1个、市级4个) or kinds (广场2个、长廊4条). */
  readonly sumOf?: string;
  readonly cases: readonly RuleCase[];
}

/** Lets the compiler check a rule where it is written. */
export function rules<const List extends readonly Rule[]>(list: List): List {
  return list;
}
