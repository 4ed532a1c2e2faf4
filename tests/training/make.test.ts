import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const corpora = process.env.STANDOFF_CORPORA ?? '../shared/corpora'
const asked = process.env.STANDOFF_TRAINING !== undefined
const why = !asked
  ? 'skipped: set STANDOFF_TRAINING=1 where python3, the package registries and some minutes are there'
  : existsSync(corpora)
    ? ''
    : `skipped: no corpora in ${corpora}, set STANDOFF_CORPORA`

test.skipIf(why)(
  `trains and exports an encoder on 20 documents of each corpus ${why && `(${why})`}`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'standoff-training-'))
    try {
      const env = { ...process.env, DOCUMENTS: '20', MODELS: join(folder, 'models') }
      await promisify(execFile)('sh', ['training/encoder/make.sh', 'default', corpora, folder], {
        env,
        maxBuffer: 2 ** 26,
      })
      for (const file of ['onnx', 'json', 'heads.bin', 'vocab.txt'])
        expect(existsSync(join(folder, 'models', `encoder-en.${file}`))).toBe(true)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
  1_800_000,
)
