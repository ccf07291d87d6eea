import { chanceOf } from '../random.ts';
import { courseAt } from './course.ts';
import type { YearNumbers } from './figure.ts';
import { identityOf, type Township } from './township.ts';

/** Leadership, decisions and enforcement. */
export function workNumbers(township: Township, age: number): YearNumbers {
  const { residents, diligence } = township;
  const chance = chanceOf(identityOf(township), 'work', age);
  const at = (name: string, start: number, step: number, least = 1) =>
    courseAt(township, name, { start, step, stray: 0.15, least }, age);
  const stock = (name: string, start: number, step: number, least = 0) =>
    courseAt(township, name, { start, step, stock: true, least }, age);
  const trainings = at('trainings', 3, diligence * 0.5);
  const reviewed = at('reviews', 14 + residents * 0.7, 2);
  const staff = Math.round(45 + residents * 1.2);
  const rank = chance.between(0, 1);
  const repealed = Math.floor(chance.between(0, 4));
  const penalties = Math.floor(powers(age) * residents * chance.between(0.2, 0.75));
  return {
    meetings_rule_of_law: at('meetings', 4, 0.25, 2),
    problems_studied: at('problems', 6, 0.4, 2),
    leadership_theory_sessions: at('theory', 11, 0.1, 8),
    leadership_study_sessions: at('study', 4, diligence * 0.5, 2),
    leader_law_lectures: at('leader lectures', 2, 0.2),
    cadre_training_sessions: trainings,
    cadre_training_attendance: Math.round(trainings * staff * chance.between(0.6, 0.9)),
    exam_participants: Math.round(staff * chance.between(0.92, 1)),
    exam_participation_rate: 100,
    exam_pass_rate: Math.round(chance.between(96, 100) * 10) / 10,
    law_budget: Math.round((residents / 8 + 2) * chance.between(0.8, 1.3) * 2) * 5000,
    internal_inspections: at('inspections inside', 2, 0.2),
    legality_reviews_total: reviewed,
    contracts_reviewed: Math.round(reviewed * chance.between(0.5, 0.8)),
    major_decisions_reviewed: at('decisions', 2, 0.2),
    normative_documents_issued: rank < 0.7 ? 0 : rank < 0.92 ? 1 : 2,
    ...(repealed > 0 && { normative_documents_repealed: repealed }),
    legal_opinions: at('opinions', 6 + residents / 6, diligence),
    legal_advisers: 1 + (residents > 20 ? 1 : 0) + (age > 3 && residents > 35 ? 1 : 0),
    adviser_law_firms: 1,
    adviser_covered_villages: covered(township, age),
    adviser_fee: Math.round(2 + residents / 12 + age / 3) * 10_000,
    penalty_cases: penalties,
    ...(penalties > 0 && { fines_amount: Math.round(penalties * chance.between(6, 28)) * 100 }),
    enforcement_inspections: at('inspections', 40 + residents * 3, 9 + residents / 4),
    enforcement_officers: stock('officers', 3 + residents / 9, 0.7 + diligence, 2),
    officer_certified_rate: 100,
    enforcement_training_sessions: at('officer trainings', 2, 0.4),
    case_file_reviews: at('files', 4 + residents / 5, 1),
    reconsideration_cases: chance.happens(residents / 220) ? 1 : 0,
    litigation_cases: chance.happens(residents / 130) ? chance.whole(1, 2) : 0,
    litigation_lost: 0,
    head_court_attendance_rate: 100,
  };
}

/** County powers came down to the townships from the third year on. */
function powers(age: number): number {
  return [0.15, 0.2, 0.6, 1, 1, 0.9][age] ?? 1;
}

/** Advisers reach all villages in the end, the sooner the more diligent a township is. */
function covered(township: Township, age: number): number {
  const places = township.villages + township.communities;
  const share = 0.55 + 0.11 * age + 0.35 * township.diligence;
  return Math.min(places, Math.round(places * share));
}
