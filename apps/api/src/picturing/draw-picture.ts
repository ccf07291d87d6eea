import { createCanvas, loadImage } from '@napi-rs/canvas';
import {
  type Drawing,
  framePicture,
  lightPalette,
  type PictureFrame,
  steadySvg,
} from '@xiangjian/charts';
import type { Picture } from '@xiangjian/publish';
import { init } from 'echarts';
import { knowFonts } from './fonts.ts';
import { printSvg } from './print-svg.ts';

/** Pixels of the picture for each of the drawing: about 220 to the inch on paper. */
const sharpness = 2;

/** A drawing for print: as SVG, and as PNG for programs that know no SVG. `says` is read aloud instead of it. */
export async function drawPicture(drawing: Drawing, width: number, says: string): Promise<Picture> {
  const { height } = drawing;
  const svg = Buffer.from(printSvg(svgOf(drawing, width)));
  return { svg, png: await pixelsOf(svg), width, height, says };
}

/** A drawing with its title, its source and its mark as pixels (PNG), so that none of them can be taken off. */
export function drawFramed(drawing: Drawing, width: number, frame: PictureFrame): Promise<Buffer> {
  const { height } = drawing;
  const framed = framePicture({ svg: svgOf(drawing, width), width, height }, frame, lightPalette);
  return pixelsOf(Buffer.from(printSvg(framed)));
}

async function pixelsOf(svg: Buffer): Promise<Buffer> {
  knowFonts();
  const image = await loadImage(svg);
  const canvas = createCanvas(image.width * sharpness, image.height * sharpness);
  const ground = canvas.getContext('2d');
  ground.fillStyle = '#ffffff';
  ground.fillRect(0, 0, canvas.width, canvas.height);
  ground.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toBuffer('image/png');
}

function svgOf({ option, height }: Drawing, width: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ ...option, animation: false });
    return steadySvg(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}
