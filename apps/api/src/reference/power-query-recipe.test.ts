import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { openApp } from '../testing/open-app.ts';

// Excel runs on no machine of ours: what can be checked is that all that the M code names is there and is what it says.

const page = readFileSync(new URL('../../../../docs/api.md', import.meta.url), 'utf8');
const code = /```powerquery\n(.*?)```/s.exec(page)?.[1] ?? '';

const optionsSchema = z.strictObject({
  delimiter: z.literal(','),
  codePage: z.literal('65001'),
  quotes: z.literal('QuoteStyle.Csv'),
});

/** The first capture of a pattern in the code; the test fails where it is not there. */
function named(pattern: RegExp): string {
  const found = pattern.exec(code)?.[1];
  if (found === undefined) throw new Error(`the recipe for Power Query has no ${pattern}`);
  return found;
}

/** The address that Web.Contents asks: its path relative to the server, and the fields of the record as a query. */
function addressAsked(): string {
  const path = named(/RelativePath = "([^"]+)"/);
  const fields = [...named(/Query = \[([^\]]+)\]/).matchAll(/(\w+) = "([^"]*)"/g)];
  expect(fields.length).toBeGreaterThan(0);
  const query = new URLSearchParams();
  for (const [, name = '', value = ''] of fields) query.set(name, value);
  return `/${path}?${query}`;
}

/** Columns with the types that the code gives them. */
function columnsTyped(): readonly (readonly [string, string])[] {
  const list = named(/Table\.TransformColumnTypes\(\w+, \{(\{.*\})\}/);
  return [...list.matchAll(/\{"([^"]+)", ([\w.]+(?: \w+)?)\}/g)].map(([, name = '', type = '']) => [
    name,
    type,
  ]);
}

const fits: Readonly<Record<string, RegExp>> = {
  'type text': /./,
  'Int64.Type': /^-?\d+$/,
  // en-US: a point before decimals, no signs between thousands; an empty field becomes null.
  'type number': /^(-?\d+(\.\d+)?)?$/,
};

it('every step of the recipe for Power Query goes on from the step before', () => {
  const steps = [...code.matchAll(/^ {4}(\w+) = /gm)].map(([, name]) => name);
  expect(steps).toEqual(['Server', 'Source', 'Headed', 'Typed']);
  expect(code).toMatch(/Web\.Contents\(Server,/);
  expect(code).toMatch(/Table\.PromoteHeaders\(Source,/);
  expect(code).toMatch(/Table\.TransformColumnTypes\(Headed,[\s\S]*"en-US"\)\s*in\s+Typed\s*$/);
  let unquoted = code.replace(/"[^"]*"/g, '').replace(/[^()[\]{}]/g, '');
  for (let left = -1; left !== unquoted.length; ) {
    left = unquoted.length;
    unquoted = unquoted.replace(/\(\)|\[\]|\{\}/g, '');
  }
  expect(unquoted).toBe('');
});

it('the address that it asks answers, in the encoding and with the quotes that it names', async () => {
  const { app } = await openApp();
  const reply = await app.inject({ url: addressAsked() });
  expect([addressAsked(), reply.statusCode]).toEqual([addressAsked(), 200]);
  expect(
    optionsSchema.parse({
      delimiter: named(/Delimiter = "(.)"/),
      codePage: named(/Encoding = (\d+)/),
      quotes: named(/QuoteStyle = ([\w.]+)/),
    }),
  ).toBeDefined();
  expect(reply.headers['content-type']).toContain('charset=utf-8');
  expect(parse(reply.rawPayload, { bom: true }).length).toBeGreaterThan(5);
});

it('the columns that it names are there, and every value fits its type', async () => {
  const { app } = await openApp();
  const reply = await app.inject({ url: addressAsked() });
  const rows: Record<string, string>[] = parse(reply.body, { bom: true, columns: true });
  const typed = columnsTyped();
  expect(typed).toHaveLength(3);
  for (const [column, type] of typed) {
    const fit = fits[type];
    if (fit === undefined) throw new Error(`the recipe uses a type that is not checked: ${type}`);
    for (const row of rows) {
      expect([column, row[column], fit.test(row[column] ?? '?')]).toEqual([
        column,
        row[column],
        true,
      ]);
    }
  }
  expect(rows.some((row) => row['值(value)'] === '')).toBe(true);
  expect(rows.some((row) => row['值(value)'] !== '')).toBe(true);
});
