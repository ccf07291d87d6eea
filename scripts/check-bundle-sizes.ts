import { bundleSizes, sizeLimits } from './house/bundle-sizes.ts';

const sizes = bundleSizes(new URL('../apps/web/dist/', import.meta.url));
const kilobytes = (bytes: number) => `${Math.round(bytes / 100) / 10} kB`;
let fits = true;
for (const part of ['firstView', 'charts'] as const) {
  const within = sizes[part] <= sizeLimits[part];
  fits &&= within;
  console.log(
    `${part}: ${kilobytes(sizes[part])} gzip of ${kilobytes(sizeLimits[part])}${within ? '' : ' TOO LARGE'}`,
  );
}
process.exit(fits ? 0 : 1);
