import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { nodeBinary } from '../bin/nodeBinary.js'
import { runWith } from '../bin/runWith.js'

/** `npm run -s standoff -- ARGS`: the program as the sources have it, run where the user stands. */
const script = fileURLToPath(import.meta.url)
const binary = nodeBinary()
if (binary) runWith(binary, script)
else {
  const { buildOnce } = await import('./buildOnce.ts')
  const root = resolve(script, '../..')
  const folder = await buildOnce(root)
  if (process.argv[2] === 'serve' && !existsSync(join(root, 'web', 'dist', 'index.html')))
    await (await import('vite')).build({ root: join(root, 'web'), logLevel: 'error' })
  process.chdir(process.env.INIT_CWD ?? process.cwd())
  await import(pathToFileURL(join(folder, 'cli.js')).href)
}
