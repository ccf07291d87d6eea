import { exactQuantity, moreThanStated } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { profileOf } from './profile.ts';
import { area, type Stated, township, townshipYear } from './testing/compared-years.ts';

const settled = (resolved: number, accepted: number, leaflets: number): Stated => ({
  disputes_resolved: exactQuantity(resolved),
  disputes_accepted: exactQuantity(accepted),
  materials_distributed: exactQuantity(leaflets),
});

const peers = [96, 97, 95, 98, 96].map((resolved, index) =>
  townshipYear(index + 2, settled(resolved * 10, 1000, 500)),
);

const highlightsWith = (now: Stated, before: Stated | null = null) =>
  profileOf({
    township: township(1).code,
    area,
    year: 2023,
    peers: 'all',
    townshipYears: [townshipYear(1, now), townshipYear(1, before, { year: 2022 }), ...peers],
    events: [],
  }).highlights;

describe('highlights', () => {
  it('names a rate that is judged worse as behind, one that is judged better as ahead', () => {
    const rate = 'mediation_success_rate';
    expect(highlightsWith(settled(800, 1000, 900))).toMatchObject({
      behind: [{ indicator: rate, level: '99.8' }],
    });
    const strong = highlightsWith(settled(1000, 1000, 900));
    expect(strong.ahead[0]).toEqual({ indicator: rate, level: '99.8' });
    expect(strong.behind).toEqual([]);
  });

  it('never puts volume in front, however large', () => {
    const named = highlightsWith(settled(960, 1000, 90_000)).ahead.map(
      ({ indicator }) => indicator,
    );
    expect(named).not.toContain('materials_distributed');
    expect(named).not.toContain('disputes_accepted');
  });

  it('names a change only where it goes beyond chance', () => {
    const rate = 'mediation_success_rate';
    const fallen = highlightsWith(settled(800, 1000, 900), settled(960, 1000, 900));
    expect(fallen.changed).toContainEqual({ indicator: rate, level: '99.8', direction: 'down' });
    const steady = highlightsWith(settled(960, 1000, 900), settled(958, 1000, 900));
    expect(steady.changed).toEqual([]);
  });

  it('says nothing of a change that the wording leaves open', () => {
    const open = { ...settled(960, 1000, 900), disputes_accepted: moreThanStated(1000) };
    const changed = highlightsWith(open, settled(800, 1000, 900)).changed;
    expect(changed.map(({ indicator }) => indicator)).not.toContain('mediation_success_rate');
  });

  it('is silent without a report', () => {
    const none = profileOf({
      township: township(1).code,
      area,
      year: 2023,
      peers: 'all',
      townshipYears: [townshipYear(1, null), ...peers],
      events: [],
    }).highlights;
    expect(none).toEqual({ ahead: [], behind: [], changed: [] });
  });
});
