/** The composite engine alone, for pages: kept to what Chromium 86 knows, apart from the rest of the package. */
export type { Composite, CompositeGroup, CompositeRow } from './answer.ts';
export { compositeOf } from './composite.ts';
export { type CompositeInputs, townshipYearsOfInputs } from './inputs.ts';
