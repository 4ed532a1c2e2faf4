import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../../pipeline/packageFolder.ts'
import type { Network } from './Network.ts'

/** Of models/coreference-en.json: one network for pronouns, one for descriptions. */
type Model = Readonly<Record<'pronoun' | 'nominal', Network>>

let model: Model | undefined

export function coreferenceModel(): Model {
  model ??= JSON.parse(readFileSync(join(packageFolder(), 'models', 'coreference-en.json'), 'utf8')) as Model
  return model
}
