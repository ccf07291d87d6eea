/** Kinds of file that a chart is saved as: PNG for documents, SVG for further work. */
export const pictureKinds = ['png', 'svg'] as const;

export type PictureKind = (typeof pictureKinds)[number];

/** Twice the pixels, so that a picture stays sharp in print. */
const sharpness = 2;

/** Saves an SVG document as a file, drawn to pixels first where it is to be a PNG. */
export async function savePicture(svg: string, name: string, kind: PictureKind): Promise<void> {
  const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  const href = kind === 'svg' ? address : await pixelsOf(address);
  const link = document.createElement('a');
  link.href = href;
  link.download = `${name}.${kind}`;
  link.click();
}

async function pixelsOf(address: string): Promise<string> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * sharpness;
  canvas.height = image.naturalHeight * sharpness;
  const sheet = canvas.getContext('2d');
  if (sheet === null) throw new Error('this browser cannot draw the picture');
  sheet.scale(sharpness, sharpness);
  sheet.drawImage(image, 0, 0);
  return canvas.toDataURL('image/png');
}
