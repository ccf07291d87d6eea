import { listLimits, type PeerGroup, type Township } from '@xiangjian/contract';

/**
 * The townships whose median stands beside these where peers are of one kind: those of their kind in the area. Undefined (all of the
 * counties) where kinds are mixed, for there is no one kind then, and for more than a question may name.
 */
export function sameKind(
  codes: readonly string[],
  peers: PeerGroup,
  townships: readonly Township[],
): readonly string[] | undefined {
  if (peers !== 'kind') return undefined;
  const kinds = new Set(
    townships.filter(({ code }) => codes.includes(code)).map(({ kind }) => kind),
  );
  const [kind] = kinds;
  if (kind === undefined || kinds.size > 1) return undefined;
  const members = townships.filter((one) => one.kind === kind).map(({ code }) => code);
  return members.length > listLimits.townships ? undefined : members;
}
