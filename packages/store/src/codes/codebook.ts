/** Names of a closed list and the integers that stand for them in the database. */
export interface Codebook<Name extends string> {
  readonly codeOf: (name: Name) => number;
  readonly nameOf: (code: number) => Name;
}

/** A codebook from its written-down numbers: numbers are never reused, so an entry is only ever added. */
export function codebook<Name extends string>(
  codes: Readonly<Record<Name, number>>,
): Codebook<Name> {
  const names = new Map<number, Name>();
  for (const name in codes) names.set(codes[name], name);
  return {
    codeOf: (name) => codes[name],
    nameOf: (code) => {
      const name = names.get(code);
      if (name === undefined) throw new RangeError(`unknown code: ${code}`);
      return name;
    },
  };
}
