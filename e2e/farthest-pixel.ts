import type { Page } from '@playwright/test';

/**
 * How far apart two pictures of one size are where they differ most, in steps of a colour channel (0 to 255); decoded and
 * compared by the browser itself. 255 where the sizes differ.
 */
export function farthestPixel(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const pixelsOf = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.width, image.height];
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8Array();
      };
      const [a, b] = await Promise.all(pictures.map(pixelsOf));
      if (a === undefined || b === undefined || a.length !== b.length) return 255;
      let farthest = 0;
      for (let at = 0; at < a.length; at += 1) {
        farthest = Math.max(farthest, Math.abs((a[at] ?? 0) - (b[at] ?? 0)));
      }
      return farthest;
    },
    [one.toString('base64'), other.toString('base64')],
  );
}
