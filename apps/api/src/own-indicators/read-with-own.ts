import type { ReadDocument } from '@xiangjian/documents';
import {
  type CompiledOwnRule,
  compileOwnRules,
  type Extraction,
  extractReport,
  type GivenIdentity,
  readingWithOwn,
} from '@xiangjian/extract';
import { type OwnIndicator, ownIndicators, type ReportReading } from '@xiangjian/indicators';
import { currentRuleSet } from './current-rule-set.ts';

/** What a document says of itself, and everything in it that is to be kept. */
export interface ReadWithOwn {
  readonly identity: Extraction['identity'];
  readonly reading: ReportReading;
}

let made: { readonly own: readonly OwnIndicator[]; readonly rules: readonly CompiledOwnRule[] } = {
  own: [],
  rules: [],
};

/** Reads a document with the rules and the own indicators that are registered. */
export function readWithOwn(document: ReadDocument, given: GivenIdentity): ReadWithOwn {
  const own = ownIndicators();
  if (made.own !== own) made = { own, rules: compileOwnRules(own) };
  const extraction = extractReport(document, { ...given, ownRules: made.rules });
  const sought = own.map(({ id }) => id);
  return {
    identity: extraction.identity,
    reading: { ...readingWithOwn(extraction, sought), ruleSet: currentRuleSet() },
  };
}
