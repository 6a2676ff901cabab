import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { ahead } from './build/ahead.ts';
import { compress } from './build/compress.ts';
import { filesOf } from './build/files-of.ts';
import { keptOf } from './build/kept.ts';
import { pageFiles, pages } from './build/pages.ts';

/** The shell and the diary are kept for families; pages of the staff come on first use. */
const kept = [
  'index.html',
  'src/parts/view/view-panel.tsx',
  'src/parts/shell/person-panel.tsx',
  'src/parts/shell/after-page.tsx',
  'src/pages/messages/unread-count.tsx',
  'src/pages/more/more-page.tsx',
  'src/pages/diary/mark-dialog.tsx',
  'src/pages/diary/empty-week.tsx',
  'src/pages/diary/later.ts',
  'src/pages/homework/homework-page.tsx',
  'src/pages/all-children/all-children-page.tsx',
  ...['family-pages', 'diary-timetable/diary-timetable-page'].map((name) => `src/pages/${name}.tsx`),
];

const pwa = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'src/offline',
  filename: 'sw.ts',
  injectRegister: false,
  injectManifest: {
    globPatterns: [
      ...['index.html', 'view.js', 'icon.svg', 'icon-192.png', 'assets/*.{js,css}'],
      'assets/golos-text-{cyr,lat}-*.woff2',
    ],
    manifestTransforms: [keptOf(`${import.meta.dirname}/dist`, kept)],
  },
  manifest: {
    name: 'Парта',
    short_name: 'Парта',
    description: 'Электронный дневник и классный журнал',
    lang: 'ru',
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    categories: ['education'],
    background_color: '#ece8de',
    theme_color: '#fffdf7',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: '/icon-maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: 'Неделя', url: '/' },
      { name: 'Задания', url: '/?open=homework' },
      { name: 'Расписание', url: '/?open=timetable' },
    ],
  },
});

export default defineConfig({
  plugins: [react(), pwa, ahead(pages), compress()],
  resolve: { conditions: ['@parta/source', 'module', 'browser', 'import', 'default'] },
  build: {
    ...{ manifest: true, target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
    rolldownOptions: {
      output: { codeSplitting: { groups: filesOf(pageFiles(`${import.meta.dirname}/src`)) } },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
