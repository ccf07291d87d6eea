import type { Page } from '@playwright/test';

/** More than this makes the folder heavy for everybody who clones it. */
const mostBytes = 150_000;

const qualities = [0.5, 0.35, 0.2] as const;

/** A picture as WebP, at the best quality at which it is small enough. The browser is the encoder. */
export async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  for (const quality of qualities) {
    const encoded = await page.evaluate(encode, { png: png.toString('base64'), quality });
    const webp = Buffer.from(encoded.slice(encoded.indexOf(',') + 1), 'base64');
    if (webp.length <= mostBytes) return webp;
  }
  throw new Error('a picture is too large even at the lowest quality');
}

async function encode({ png, quality }: { readonly png: string; readonly quality: number }) {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return canvas.toDataURL('image/webp', quality);
}
