import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the browser side into dist/web, which the server serves. */
export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: { outDir: '../../dist/web', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 900 },
})
