import { bundleSizes, sizeLimits } from './house/bundle-sizes.ts';

const sizes = bundleSizes(new URL('../apps/web/dist/', import.meta.url));
const kilobytes = (bytes: number) => `${Math.round(bytes / 100) / 10} kB gzip`;
const files = (count: number) => `${count} files`;
const parts = [
  ['firstView', kilobytes],
  ['charts', kilobytes],
  ['scripts', files],
] as const;
let fits = true;
for (const [part, print] of parts) {
  const within = sizes[part] <= sizeLimits[part];
  fits &&= within;
  console.log(
    `${part}: ${print(sizes[part])} of ${print(sizeLimits[part])}${within ? '' : ' TOO LARGE'}`,
  );
}
process.exit(fits ? 0 : 1);
