import { decisionParaphrases } from './decision.ts';
import { enforcementParaphrases } from './enforcement.ts';
import { leadershipParaphrases } from './leadership.ts';
import { mediationParaphrases } from './mediation.ts';
import { outreachParaphrases } from './outreach.ts';
import type { Paraphrases } from './paraphrase.ts';
import { serviceParaphrases } from './services.ts';

/** How a clerk may write each indicator's number, made of synonyms and orders of words; not one is taken from a report. */
export const paraphrases: Paraphrases = {
  ...leadershipParaphrases,
  ...decisionParaphrases,
  ...enforcementParaphrases,
  ...mediationParaphrases,
  ...outreachParaphrases,
  ...serviceParaphrases,
};
