import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { QuotedText } from './quoted-text.tsx';

test('the number that was read stands out, and the last of equal ones is meant', () => {
  const { container } = render(<QuotedText text={'受理纠纷\t件\t39\t39'} printed="39" />);
  expect(container.querySelectorAll('b')).toHaveLength(1);
  expect(container.querySelector('b')?.nextSibling).toBeNull();
  expect(container.textContent).toBe('受理纠纷\t件\t39\t39');
});

test('rows of a table stand below each other, lines of prose run on', () => {
  const table = render(<QuotedText text={'处罚\t件\t3\n受理\t件\t'} />).container;
  expect(table.querySelectorAll('br')).toHaveLength(1);
  const prose = render(<QuotedText text={'全年受理\n纠纷'} />).container;
  expect(prose.querySelectorAll('br')).toHaveLength(0);
});

test('words without the number are left as they are', () => {
  const { container } = render(<QuotedText text="未发生行政诉讼" printed="0" />);
  expect(container.innerHTML).toBe('未发生行政诉讼');
});
