import { expect, test } from 'vitest'
import { modelFile } from '../../src/encoder/modelFile.ts'

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
