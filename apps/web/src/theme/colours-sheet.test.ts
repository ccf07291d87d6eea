import { expect, it } from 'vitest';
import { coloursSheet } from './colours-sheet.ts';

it('colours.css holds the tokens', async () => {
  await expect(coloursSheet()).toMatchFileSnapshot('./colours.css');
});
