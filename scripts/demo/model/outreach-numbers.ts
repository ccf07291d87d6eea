import { chanceOf } from '../random.ts';
import { courseAt } from './course.ts';
import type { YearNumbers } from './figure.ts';
import { identityOf, type Township } from './township.ts';

/** Outreach, services, openness and people under care. Leaflets and audience follow the events of the year. */
export function outreachNumbers(township: Township, age: number): YearNumbers {
  const { residents, villages, communities, outreachGrowth, diligence } = township;
  const places = villages + communities;
  const chance = chanceOf(identityOf(township), 'outreach', age);
  const at = (name: string, start: number, growth: number, least = 0) =>
    courseAt(township, name, { start, growth, least }, age);
  const stock = (name: string, start: number, step: number, least = 0) =>
    courseAt(township, name, { start, step, stock: true, least }, age);
  // Gatherings were few in 2020 everywhere.
  const quiet = age === 1 ? 0.7 : 1;
  const events = Math.max(4, Math.round(at('events', 12 + residents / 3, outreachGrowth) * quiet));
  return {
    outreach_events: events,
    materials_distributed: Math.round(events * chance.between(210, 360)),
    audience_reached: Math.round(events * chance.between(150, 270)),
    consultations_answered: Math.round(events * chance.between(9, 17)),
    legal_lectures: at('lectures', 5 + places / 5, outreachGrowth, 2),
    banners_hung: at('banners', 30 + places * 3, 0.97),
    online_posts: at('posts', 50 + residents, 1.15),
    households_visited: at('households', residents * 55, 1.03),
    law_savvy_persons: stock('law savvy', places * 1.1, places * (0.22 + diligence * 0.35)),
    model_villages: stock('model', 1 + places / 9, 0.1 + diligence * 0.4, 1),
    legal_culture_sites: stock('sites', 2 + places / 7, 0.3 + diligence * 0.8, 1),
    legal_aid_cases: at('aid', 5 + residents / 4, 1.04, 2),
    service_items_handled: at('service', residents * 390, 1.07),
    service_stations: places + 1,
    enterprise_checkups: at('checkups', 6 + residents / 3, 1.08, 3),
    satisfaction_rate:
      Math.round(Math.min(99.6, 95.5 + age * 0.5 + chance.between(0, 1.5)) * 10) / 10,
    disclosures_published: at('disclosures', 130 + residents * 4, 1.04),
    disclosure_requests: Math.floor(chance.between(0, 1.2) * (1 + residents / 25)),
    proposals_handled: at('proposals', 4 + residents / 8, 1.0, 2),
    community_correction_persons: at('correction', 3 + residents / 3, 1.0, 2),
    resettlement_persons: at('resettlement', 8 + residents, 1.02, 4),
  };
}
