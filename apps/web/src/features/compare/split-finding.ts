/** A finding as its first clause, which is the headline, and the clauses that qualify it; their wording stays. */
export function splitFinding(text: string): { readonly headline: string; readonly rest: string } {
  const end = /；|; /.exec(text);
  if (end === null) return { headline: text, rest: '' };
  const rest = text.slice(end.index + end[0].length);
  return { headline: text.slice(0, end.index), rest: rest.charAt(0).toUpperCase() + rest.slice(1) };
}
