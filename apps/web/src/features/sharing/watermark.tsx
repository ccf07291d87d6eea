import { useChartPalette } from '../../theme/colour-theme.tsx';
import styles from './sharing.module.css';

const tile = { width: 340, height: 200 } as const;

/** A text all over the page, on paper too; it takes no click. */
export function Watermark({ text }: { readonly text: string }) {
  const palette = useChartPalette();
  const safe = text.replace(/[&<>"]/g, ' ');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${tile.width}" height="${tile.height}"><text x="20" y="150" transform="rotate(-20 20 150)" font-size="15" font-family="sans-serif" fill="${palette.inkThird}" fill-opacity="0.3">${safe}</text></svg>`;
  return (
    <div
      className={styles.watermark}
      aria-hidden="true"
      data-watermark={text}
      style={{ backgroundImage: `url("data:image/svg+xml,${encodeURIComponent(svg)}")` }}
    />
  );
}
