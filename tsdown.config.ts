import { defineConfig } from 'tsdown'

/** The library, the program, and the thread that both start: side by side, so that one finds the other (openWorkers.ts). */
export default defineConfig({
  entry: { index: 'src/index.ts', cli: 'src/cli/main.ts', worker: 'src/chain/worker.ts' },
  outDir: 'dist',
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
  platform: 'node',
  target: 'node22',
  dts: true,
  sourcemap: false,
})
