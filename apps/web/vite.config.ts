import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { brotliFiles } from './build/brotli-files.ts';
import { preloadPages } from './build/preload-pages.ts';

/** Not what several pages of one feature share, nor what only the pages that show a report's text need. */
const ofNoFeature = /^(?!.*\/(features|report-text)\/)/;

export default defineConfig({
  plugins: [react(), preloadPages('/app/show-pages.tsx'), brotliFiles()],
  // Office machines of the domestic kind often carry Chromium 86: docs/decisions/0002.
  build: {
    target: 'chrome86',
    cssTarget: 'chrome86',
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // antd takes one provider from this package, whose index would otherwise bring all of its forms.
      treeshake: { moduleSideEffects: [{ test: /@rc-component\/form\//, sideEffects: false }] },
      output: {
        codeSplitting: {
          // Few files: over HTTP/1.1 a browser fetches six at a time, and a round trip each costs more than code not needed yet
          // (docs/decisions/0031).
          groups: [
            { name: 'first', tags: ['$initial'], priority: 3 },
            { name: 'libraries', test: /node_modules/, minShareCount: 2, priority: 2 },
            { name: 'shared', test: ofNoFeature, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:8686' } },
});
