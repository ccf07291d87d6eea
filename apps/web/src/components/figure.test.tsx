import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderInApp } from '../testing/render-in-app.tsx';
import { sampleCells } from '../testing/sample-cells.ts';
import { Figure } from './figure.tsx';

test('a figure leads to its source and keeps the rest of the address', async () => {
  const { search } = await renderInApp(
    <Figure
      township="990101101"
      year={2023}
      indicator="disputes_accepted"
      cell={sampleCells.moreThan}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: '受理调解纠纷：400余，看原文出处' }));
  await waitFor(() =>
    expect(search()).toBe('?area=990101&year=2023&evidence=990101101.2023.disputes_accepted'),
  );
});
