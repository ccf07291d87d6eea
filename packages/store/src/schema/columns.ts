import { customType } from 'drizzle-orm/sqlite-core';
import type { Codebook } from '../codes/codebook.ts';

/** An integer column that holds a name of a closed list. */
export function coded<Name extends string>(book: Codebook<Name>) {
  return customType<{ data: Name; driverData: number }>({
    dataType: () => 'integer',
    toDriver: (name) => book.codeOf(name),
    fromDriver: (code) => book.nameOf(code),
  })();
}

/** A text column that holds a list of names as JSON. */
export function textList<Name extends string = string>() {
  return customType<{ data: readonly Name[]; driverData: string }>({
    dataType: () => 'text',
    toDriver: (names) => JSON.stringify(names),
    fromDriver: (text) => JSON.parse(text),
  })();
}
