import { defineConfig } from 'vitest/config'

/** `package` packs and installs what is released, which takes about a minute; everything else is `unit`. */
const PACKAGE = ['tests/package.test.ts']

export default defineConfig({
  test: {
    testTimeout: 30_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: PACKAGE } },
      { extends: true, test: { name: 'package', include: PACKAGE } },
    ],
  },
})
