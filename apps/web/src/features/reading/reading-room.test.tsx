import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fixtureReport } from '../../testing/fixture-report.ts';
import { renderInApp } from '../../testing/render-in-app.tsx';
import { ReadingRoom } from './reading-room.tsx';

const here = '/?area=990101&year=2023';
let scrolled: string[] = [];

beforeEach(() => {
  scrolled = [];
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    scrolled.push(this.getAttribute('data-entry') ?? this.textContent ?? '');
  });
});
afterEach(cleanup);

const unmask = vi.fn();
const room = (address = here, report = fixtureReport, unmasked = false) =>
  renderInApp(<ReadingRoom report={report} unmasked={unmasked} onUnmask={unmask} />, address);
const inText = (name: RegExp) =>
  within(screen.getByRole('article')).getAllByRole('button', { name })[0] ?? expect.fail();
const inList = (name: RegExp) =>
  within(screen.getByRole('tabpanel')).getAllByRole('button', { name })[0] ?? expect.fail();
const pressed = (element: Element) => element.getAttribute('aria-pressed');

test('the text of the report is shown letter for letter, its numbers as buttons', async () => {
  await room();
  const article = screen.getByRole('article');
  expect(article.textContent).toContain(
    '全镇14个行政村实现法律顾问全覆盖。全年摸排各类纠纷线索400余条。',
  );
  expect(within(article).getByRole('heading', { level: 1 }).textContent).toBe(fixtureReport.title);
  expect(within(article).getByRole('table').querySelectorAll('tr')).toHaveLength(2);
});

test('a click on a highlight selects its entry and brings it into view', async () => {
  const { search } = await room();
  fireEvent.click(inText(/400余条/));
  expect(await screen.findByText(/^规则 disputes_screened/)).toBeTruthy();
  expect(search()).toContain('reading=10');
  expect(pressed(inList(/400余/))).toBe('true');
  expect(scrolled).toEqual(['r10']);
});

test('a click on an entry selects the highlight and brings it into view', async () => {
  const { search } = await room();
  fireEvent.click(inList(/16/));
  await vi.waitFor(() => expect(pressed(inText(/16个/))).toBe('true'));
  expect(search()).toContain('reading=7');
  expect(scrolled).toEqual(['16个']);
});

test('a second click on a place with two readings goes on to the other', async () => {
  const { search } = await room();
  const place = () => inText(/同一处另有 1 项读数/);
  fireEvent.click(place());
  await vi.waitFor(() => expect(search()).toContain('reading=9'));
  fireEvent.click(place());
  await vi.waitFor(() => expect(search()).toContain('reading=8'));
});

test('J and K walk through the text, Esc lets go', async () => {
  const { search } = await room();
  const press = (key: string) => fireEvent.keyDown(document.body, { key });
  press('j');
  await vi.waitFor(() => expect(search()).toContain('reading=7'));
  press('j');
  await vi.waitFor(() => expect(search()).toContain('reading=9'));
  press('k');
  await vi.waitFor(() => expect(search()).toContain('reading=7'));
  press('k');
  press('Escape');
  await vi.waitFor(() => expect(search()).toBe('?area=990101&year=2023'));
});

test('keys held with Ctrl belong to the browser', async () => {
  const { search } = await room();
  fireEvent.keyDown(document.body, { key: 'j', ctrlKey: true });
  expect(search()).not.toContain('reading');
});

test('a link by offset lands on the sentence', async () => {
  const { start } = fixtureReport.readings[3]?.evidence ?? expect.fail();
  await room(`${here}&at=${start}`);
  expect(pressed(inText(/400余条/))).toBe('true');
  expect(scrolled).toContain('r10');
});

test('one reading over a table row is marked in each of its cells', async () => {
  await room(`${here}&reading=11`);
  const cells = [...screen.getByRole('table').querySelectorAll('tr:last-child [data-keys~="r11"]')];
  expect(cells.map(({ textContent }) => textContent)).toEqual(['受理纠纷', '294', '318']);
  expect(cells.every((cell) => pressed(cell) === 'true')).toBe(true);
});

test('a number that was not taken says why, and opens its own list', async () => {
  const { search } = await room();
  fireEvent.click(inText(/1100余件，未采用：“近三年累计”/));
  await vi.waitFor(() =>
    expect(screen.getByRole('tab', { name: '未采用 2' }).getAttribute('aria-selected')).toBe(
      'true',
    ),
  );
  expect(search()).toMatch(/at=\d+/);
  expect(pressed(inList(/1100余件/))).toBe('true');
});

test('problems are marked only in their tab, also where a number lies inside', async () => {
  const { search } = await room();
  expect(screen.queryByRole('button', { name: /^存在的问题/ })).toBeNull();
  fireEvent.click(screen.getByRole('tab', { name: '问题与计划 2' }));
  await vi.waitFor(() => expect(inText(/^存在的问题/)).toBeTruthy());
  fireEvent.click(inList(/普法手段/));
  await vi.waitFor(() => expect(pressed(inList(/普法手段/))).toBe('true'));
  expect(search()).toContain('at=');
});

test('a check leads to its figures', async () => {
  const { search } = await room(`${here}&tab=checks`);
  fireEvent.click(inList(/排查矛盾纠纷 400余条/));
  await vi.waitFor(() => expect(search()).toContain('reading=10'));
});

test('figures far off the own past stand under a heading of their own', async () => {
  const { search } = await room(`${here}&tab=checks`);
  expect(screen.getByRole('tab', { name: '提请核实 2' })).toBeTruthy();
  const past = screen.getByRole('region', { name: '与本乡镇往年相比' });
  expect(past.textContent).toContain('超过上年的3倍，提请核实。');
  fireEvent.click(within(past).getByRole('button', { name: /受理调解纠纷 318件/ }));
  await vi.waitFor(() => expect(search()).toContain('reading=11'));
});

test('an old version says so and leads to the current one', async () => {
  await room(here, {
    ...fixtureReport,
    superseded: true,
    versions: [
      { id: 12, imported_at: '2024-06-01T08:00:00.000Z', superseded: true },
      { id: 15, imported_at: '2024-07-01T08:00:00.000Z', superseded: false },
    ],
  });
  expect(screen.getByText(/这是旧版/)).toBeTruthy();
  expect(screen.getByRole('link', { name: '看现行版' })).toBeTruthy();
});

test('a link to a reading that is not there says so', async () => {
  await room(`${here}&reading=999`);
  expect(screen.getByText(/链接指向的读数不在这一版里/)).toBeTruthy();
});

test('an address that is no web address is not a link', async () => {
  await room(here, { ...fixtureReport, source_url: 'javascript:alert(1)' });
  expect(screen.queryByRole('link', { name: '来源网页' })).toBeNull();
});

test('the room speaks English', async () => {
  await room(`${here}&lang=en`);
  expect(screen.getByRole('tab', { name: 'Read 5' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'source page' }).getAttribute('rel')).toContain(
    'noopener',
  );
});

test('an English reader reads in English why a number was not taken', async () => {
  await room(`${here}&lang=en`);
  fireEvent.click(screen.getByRole('tab', { name: /^Not taken/ }));
  const list = await screen.findByRole('tabpanel', { name: /^Not taken/ });
  expect(list.textContent).toContain('a total over several years, not of this year');
  expect(inText(/1100余件, not taken: a total over several years/)).toBeTruthy();
  expect(list.textContent).not.toMatch(/cumulative|不是本年度数/);
});

test('masked personal data says what it is, and is shown to whoever asks', async () => {
  const at = fixtureReport.text.indexOf('全镇14个');
  const personal_data = [{ start: at, end: at + 2, kind: 'party_name' as const }];
  const report = { ...fixtureReport, personal_data };
  await room(here, report);
  expect(screen.getByTitle('当事人姓名：个人信息，平时遮盖').textContent).toBe('全镇');
  expect(screen.getByText(/报告里有 1 处个人信息，已用 ● 遮盖/)).toBeTruthy();
  expect(screen.queryByText('下载原文件')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '显示被遮盖的内容' }));
  expect(unmask).toHaveBeenCalledWith(true);
  cleanup();
  await room(here, report, true);
  expect(screen.getByText(/已记入操作记录/)).toBeTruthy();
  expect(screen.getByText('下载原文件').getAttribute('href')).toContain('unmask=true');
});
