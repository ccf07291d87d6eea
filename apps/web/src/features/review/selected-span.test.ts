import { expect, test } from 'vitest';
import { selectedSpan, withoutBlanks } from './selected-span.ts';

const text = '一、做法\n受理305件，调处';

function page(): HTMLElement {
  document.body.innerHTML =
    '<p data-start="5">受理<span role="button">305件</span>，调处</p><p>别处</p>';
  return document.body;
}

function select(from: Node, start: number, to: Node, end: number): void {
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  window.getSelection()?.removeAllRanges();
  window.getSelection()?.addRange(range);
}

const node = (root: Node, ...path: number[]) =>
  path.reduce<Node>((at, index) => at.childNodes[index] ?? at, root);

test('what is selected on the page is found in the text, across marks', () => {
  const body = page();
  select(node(body, 0, 0), 1, node(body, 0, 1, 0), 4);
  const span = selectedSpan(text);
  expect(text.slice(span?.start, span?.end)).toBe('理305件');
});

test('nothing selected, or something outside of the text, is no choice', () => {
  const body = page();
  window.getSelection()?.removeAllRanges();
  expect(selectedSpan(text)).toBeNull();
  select(node(body, 1, 0), 0, node(body, 1, 0), 2);
  expect(selectedSpan(text)).toBeNull();
});

test('blanks at the edges and further lines fall away', () => {
  expect(withoutBlanks({ start: 4, end: 9 }, text)).toEqual({ start: 5, end: 9 });
  expect(withoutBlanks({ start: 2, end: 9 }, text)).toEqual({ start: 2, end: 4 });
  expect(withoutBlanks({ start: 4, end: 5 }, text)).toBeNull();
});
