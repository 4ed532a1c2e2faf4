import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { annotate } from '../../src/chain/annotate.ts'
import { modelFile } from '../../src/encoder/modelFile.ts'

const folder = mkdtempSync(join(tmpdir(), 'standoff-models-'))
vi.mock('../../src/pipeline/packageFolder.ts', () => ({ packageFolder: () => folder }))

beforeAll(() => {
  mkdirSync(join(folder, 'models'))
  cpSync('package.json', join(folder, 'package.json'))
  symlinkSync(join(process.cwd(), 'src'), join(folder, 'src'), 'junction')
  for (const file of readdirSync('models').filter((name) => !/^(accurate|encoder)-en/.test(name)))
    cpSync(join('models', file), join(folder, 'models', file))
  writeFileSync(join(folder, 'models', 'parted.onnx.1'), 'the first ')
  writeFileSync(join(folder, 'models', 'parted.onnx.2'), 'and the second')
})

afterAll(() => rmSync(folder, { recursive: true }))

test('says which file is missing, and what to do', () => {
  expect(() => modelFile('encoder-xx.onnx')).toThrow(
    'models/encoder-xx.onnx is missing: install Standoff again with npm.',
  )
})

test('says which file is damaged, and what to do', () => {
  expect(() => modelFile('confidence.json', 'f00d')).toThrow(
    /^models\/confidence.json is damaged .*: install Standoff again/,
  )
})

test('joins what is kept in parts, and checks the whole', () => {
  const sha256 = createHash('sha256').update('the first and the second').digest('hex')
  expect(modelFile('parted.onnx', sha256, 2).toString()).toBe('the first and the second')
})

test('says which part is missing', () => {
  expect(() => modelFile('parted.onnx', undefined, 3)).toThrow('models/parted.onnx.3 is missing')
})

test.each(['default', 'accurate'] as const)('no document is read without the %s model', async (model) => {
  await expect(annotate('“It will flow,” Halden said.', { model })).rejects.toThrow(/-en\.json is missing: install/)
})
