/**
 * Whether an Accept header lets the caller have a media type (RFC 9110, 12.5.1): the most specific range that fits
 * decides, and a weight of zero refuses. No header accepts everything.
 */
export function accepts(header: string | undefined, type: string): boolean {
  if (header === undefined || header.trim() === '') return true;
  const [group = ''] = type.split('/');
  const weights = new Map(header.split(',').map(rangeAndWeight));
  const weight = weights.get(type) ?? weights.get(`${group}/*`) ?? weights.get('*/*') ?? 0;
  return weight > 0;
}

function rangeAndWeight(part: string): [string, number] {
  const [range = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
  const weight = parameters.find((text) => text.startsWith('q='));
  return [range, weight === undefined ? 1 : Number(weight.slice(2)) || 0];
}
