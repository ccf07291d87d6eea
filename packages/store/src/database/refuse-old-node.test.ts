import { describe, expect, it } from 'vitest';
import { refuseOldNode } from './refuse-old-node.ts';

describe('refuseOldNode', () => {
  it('names the version and the way out', () => {
    expect(() => refuseOldNode('20.20.0')).toThrow('Node 22 or newer is needed, this is 20.20.0');
    expect(() => refuseOldNode('22.0.0')).not.toThrow();
    expect(() => refuseOldNode(process.versions.node)).not.toThrow();
  });
});
