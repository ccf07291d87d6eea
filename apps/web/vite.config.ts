import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { brotliFiles } from './build/brotli-files.ts';
import { preloadPages } from './build/preload-pages.ts';

export default defineConfig({
  plugins: [react(), preloadPages('/app/show-pages.tsx'), brotliFiles()],
  // Office machines of the domestic kind often carry Chromium 86: docs/decisions/0002.
  build: { target: 'chrome86', cssTarget: 'chrome86', chunkSizeWarningLimit: 1200 },
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:8686' } },
});
