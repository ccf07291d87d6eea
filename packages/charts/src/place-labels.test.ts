import { describe, expect, it } from 'vitest';
import { placeLabels } from './place-labels.ts';

const bounds = { left: 0, right: 400, top: 0, bottom: 300 };
const wish = { thing: 'a', text: '望鹤镇', x: 100, y: 100 };

describe('a name beside its dot', () => {
  it('stands to the right where nothing is in its way', () => {
    expect(placeLabels([wish], [wish], bounds)).toMatchObject([{ anchor: 'start', y: 100 }]);
  });

  it('stays clear of a line through the drawing', () => {
    const upright = { left: 119, right: 121, top: 0, bottom: 300 };
    const [placed] = placeLabels([wish], [wish], bounds, [upright]);
    expect(placed?.anchor).toBe('end');
    expect(placed?.x).toBeLessThan(upright.left);
  });

  it('stands on a line rather than nowhere', () => {
    const everywhere = { left: 0, right: 400, top: 0, bottom: 300 };
    expect(placeLabels([wish], [wish], bounds, [everywhere])).toHaveLength(1);
  });
});
