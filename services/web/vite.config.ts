import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compress } from './build/compress.ts';

export default defineConfig({
  plugins: [react(), compress()],
  resolve: { conditions: ['@parta/source', 'module', 'browser', 'import', 'default'] },
  build: { manifest: true, target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
