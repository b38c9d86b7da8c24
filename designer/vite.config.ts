import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { elementStyles } from './build/element-styles.ts';

const server = process.env['YICHUANG_SERVER'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [vue(), elementStyles()],
  build: {
    outDir: '../dist/designer',
    emptyOutDir: true,
    target: 'es2023',
    // The modeler is one large chunk by nature; it is loaded on its own routes only.
    chunkSizeWarningLimit: 1400,
  },
  server: {
    proxy: {
      '/v2': { target: server, changeOrigin: false },
    },
  },
});
