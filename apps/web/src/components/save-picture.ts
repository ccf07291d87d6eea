import { withDensity } from './png-density.ts';

/** Ways in which a chart leaves the page: PNG for screens, PNG of 300 dots an inch for paper, SVG for further work. */
export const pictureKinds = ['png', 'print', 'svg'] as const;

export type PictureKind = (typeof pictureKinds)[number];

/** Dots an inch of a screen as browsers count them. */
const ofScreen = 96;

const dotsPerInch = { png: 2 * ofScreen, print: 300 } as const;

/** Saves an SVG document as a file, drawn to pixels first where it is to be a PNG. */
export async function savePicture(svg: string, name: string, kind: PictureKind): Promise<void> {
  const picture =
    kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pixelsOf(svg, kind);
  const address = URL.createObjectURL(picture);
  const link = document.createElement('a');
  link.href = address;
  link.download = kind === 'print' ? `${name}-300dpi.png` : `${name}.${kind}`;
  link.click();
  // Some browsers read the file only after the click is over.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * Puts a picture on the clipboard, for Word or a chat. Browsers allow it on https and on the machine itself; elsewhere, and where it
 * fails, the picture is saved as a file. Answers whether it was copied.
 */
export async function copyPicture(svg: string, name: string): Promise<boolean> {
  const isOpen = typeof ClipboardItem !== 'undefined' && navigator.clipboard?.write !== undefined;
  if (isOpen) {
    const item = new ClipboardItem({ 'image/png': await pixelsOf(svg, 'png') });
    const copied = await navigator.clipboard.write([item]).then(
      () => true,
      () => false,
    );
    if (copied) return true;
  }
  await savePicture(svg, name, 'png');
  return false;
}

async function pixelsOf(svg: string, kind: 'png' | 'print'): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const density = dotsPerInch[kind];
  const sharpness = density / ofScreen;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * sharpness);
  canvas.height = Math.round(image.naturalHeight * sharpness);
  const sheet = canvas.getContext('2d');
  if (sheet === null) throw new Error('this browser cannot draw the picture');
  sheet.drawImage(image, 0, 0, canvas.width, canvas.height);
  const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (drawn === null) throw new Error('the picture is too large for this browser');
  const bytes = new Uint8Array(await drawn.arrayBuffer());
  return new Blob([withDensity(bytes, density)], { type: 'image/png' });
}
