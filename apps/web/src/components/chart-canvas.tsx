import { framePicture, lightPalette, type PictureFrame } from '@xiangjian/charts';
import type { EChartsOption } from 'echarts';
import {
  BarChart,
  BoxplotChart,
  CustomChart,
  HeatmapChart,
  LineChart,
  ScatterChart,
} from 'echarts/charts';
import {
  AriaComponent,
  DatasetComponent,
  DataZoomComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
  TitleComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';
import EChartsReactCore from 'echarts-for-react/esm/core';
import { type Ref, useImperativeHandle, useMemo, useRef } from 'react';
import { chartBase } from '../theme/chart-base.ts';
import { useColourTheme } from '../theme/colour-theme.tsx';
import { useMedia } from '../theme/use-media.ts';
import { copyPicture, type PictureKind, savePicture } from './save-picture.ts';

echarts.use([
  AriaComponent,
  BarChart,
  BoxplotChart,
  CanvasRenderer,
  CustomChart,
  DatasetComponent,
  DataZoomComponent,
  GridComponent,
  HeatmapChart,
  LegendComponent,
  LineChart,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
  ScatterChart,
  SVGRenderer,
  TitleComponent,
  TooltipComponent,
  VisualMapComponent,
]);

/** The clicked mark: where it stands and the datum it was drawn from. */
export interface ChartSelection {
  readonly seriesId: string | undefined;
  readonly seriesName: string | undefined;
  readonly name: string;
  readonly dataIndex: number;
  readonly data: unknown;
}

export interface ChartCanvasHandle {
  /** Saves the drawing with its title above and its source below. */
  readonly save: (name: string, kind: PictureKind, frame: PictureFrame) => void;
  /** Puts the same on the clipboard; where that is closed, saves it and answers false. */
  readonly copy: (name: string, frame: PictureFrame) => Promise<boolean>;
}

interface Props {
  readonly option: EChartsOption;
  readonly height: number;
  /** So many points that they are drawn as pixels. */
  readonly isDense: boolean;
  readonly onSelect: ((selection: ChartSelection) => void) | undefined;
  readonly ref: Ref<ChartCanvasHandle>;
}

/** The drawing itself, in a chunk of its own that loads with the first chart. */
export function ChartCanvas({ option, height, isDense, onSelect, ref }: Props) {
  const chart = useRef<EChartsReactCore>(null);
  const { inLight } = useColourTheme();
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  useImperativeHandle(ref, () => {
    const withPicture = (frame: PictureFrame, use: (picture: string) => Promise<void>) =>
      inLight(async () => {
        const instance = chart.current?.getEchartsInstance();
        if (instance === undefined) return;
        const size = { width: instance.getWidth(), height: instance.getHeight() };
        if (isDense) await drawnWhole(instance);
        const svg = isDense
          ? pixelsAsSvg(instance.getDataURL({ pixelRatio: 2 }), size)
          : instance.renderToSVGString();
        await use(framePicture({ svg, ...size }, frame, lightPalette));
      });
    return {
      save: (name, kind, frame) => {
        void withPicture(frame, (picture) => savePicture(picture, name, kind));
      },
      copy: async (name, frame) => {
        let isCopied = false;
        await withPicture(frame, async (picture) => {
          isCopied = await copyPicture(picture, name);
        });
        return isCopied;
      },
    };
  });
  const whole = useMemo<EChartsOption>(
    () => ({
      ...chartBase,
      animation: !isStill,
      animationDuration: 200,
      animationDurationUpdate: 200,
      ...option,
    }),
    [option, isStill],
  );
  const events = useMemo(
    () =>
      onSelect === undefined ? {} : { click: (selection: ChartSelection) => onSelect(selection) },
    [onSelect],
  );
  return (
    <EChartsReactCore
      ref={chart}
      echarts={echarts}
      option={whole}
      notMerge
      opts={{ renderer: isDense ? 'canvas' : 'svg' }}
      onEvents={events}
      style={{ height: `${height / 14}rem`, width: '100%' }}
    />
  );
}

/** Waits until the last of many points is drawn; at most a second, where all were. */
function drawnWhole(instance: echarts.ECharts): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      instance.off('finished', done);
      window.clearTimeout(late);
      resolve();
    };
    const late = window.setTimeout(done, 1000);
    instance.on('finished', done);
  });
}

/** A drawing of pixels inside an SVG document, so that it gets the same frame as others. */
function pixelsAsSvg(
  address: string,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${address}" width="${width}" height="${height}"/></svg>`;
}
