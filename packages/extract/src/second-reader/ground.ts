import type { ReadDocument } from '@xiangjian/documents';
import type { Observation } from '@xiangjian/indicators';
import type { Extraction } from '../extraction.ts';
import type { Source } from '../figures/source.ts';
import { viewedDocument } from '../figures/viewed-document.ts';
import type { Reading } from '../reading/reading.ts';

/** What a second reader is asked about and judged by: the text as our rules see it, and what they read in it. */
export interface SecondReaderGround {
  readonly source: Source;
  readonly reading: Reading;
  /** The figures that fill a cell. */
  readonly headlines: readonly Observation[];
  /** Only the rule-of-law report itself is put to a second reader. */
  readonly isReport: boolean;
}

/** Makes a document that was read ready for a second reader. Linear in its length; nothing is asked yet. */
export function secondReaderGround(
  document: ReadDocument,
  { identity, observations }: Extraction,
): SecondReaderGround {
  const { view, reading } = viewedDocument(document, identity.year);
  return {
    source: { raw: document.text, view },
    reading,
    headlines: observations.filter(({ headline }) => headline),
    isReport: identity.genre === 'rule_of_law',
  };
}
