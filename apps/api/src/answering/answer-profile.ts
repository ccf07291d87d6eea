import { type ComparedYear, profileOf } from '@xiangjian/compare';
import type { Profile, profileQuery } from '@xiangjian/contract';
import { type Database, townshipYearsOfCodes } from '@xiangjian/store';
import type { z } from 'zod';
import { comparedArea } from '../comparing/compared-area.ts';
import { comparedEvents } from '../comparing/compared-events.ts';
import { townshipAsked } from '../comparing/compared-township.ts';
import { comparedYears, comparedYearsWithFindings } from '../comparing/compared-years.ts';
import { yearsInCurrentBoundaries } from '../comparing/current-boundaries.ts';
import { peersOfTownships } from '../comparing/peers-of-townships.ts';
import { yearsToLookAt } from '../comparing/years-with-reports.ts';
import { unknownTownshipYear } from '../problems/not-found.ts';

/** What is known of one township? Refuses (404) a township that is unknown or did not stand in that year. */
export function answerProfile(database: Database, query: z.output<typeof profileQuery>): Profile {
  const { township: code, year, peers, boundaries } = query;
  const asked = townshipAsked(database, code, 'township');
  const years = yearsToLookAt(database, asked.countyCode, year);
  const own = townshipYearsOfCodes(database, [asked.code], years);
  const current = own.find((one) => one.year === year);
  if (current === undefined) throw unknownTownshipYear(asked.name, year);
  const asTheyStood = comparedYearsWithFindings(database, own);
  return profileOf({
    township: current.township.code,
    area: comparedArea(database, asked.countyCode),
    year,
    peers,
    townshipYears: [
      ...(boundaries === 'current'
        ? yearsInCurrentBoundaries(database, [current.township], years, { known: own }).map((one) =>
            withFindingsOf(one, asTheyStood),
          )
        : asTheyStood),
      ...comparedYears(database, peersOfTownships(database, [asked], [year])),
    ],
    events: comparedEvents(database, [asked.id]),
  });
}

/** What was found in the report of a year stays beside what that year is put together from. */
function withFindingsOf(one: ComparedYear, stood: readonly ComparedYear[]): ComparedYear {
  const own = stood.find(({ year }) => year === one.year);
  if (own === undefined) return one;
  const { checks, problems, plans } = own;
  return { ...one, checks, problems, plans };
}
