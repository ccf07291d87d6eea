import { parseSearch } from '../../view/view.ts';

/** The state that an address of the dashboard names; undefined where it shows the present. */
export function stateOf(address: string): string | undefined {
  return searchOf(address).as_of;
}

/** The same address of another state; without one, of the present. */
export function addressAt(address: string, state: string | undefined): string {
  const { as_of: _, ...others } = searchOf(address);
  const search = new URLSearchParams(state === undefined ? others : { ...others, as_of: state });
  return `${address.split('?')[0]}?${search}`.replace(/%2C/g, ',');
}

function searchOf(address: string): Readonly<Record<string, string>> {
  return parseSearch(address.split('?')[1] ?? '');
}
