import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../../pipeline/packageFolder.ts'
import type { Ranking } from './Ranking.ts'

/** Of models/coreference-en.json: for pronouns and for descriptions. */
type Model = Readonly<Record<'pronoun' | 'nominal', Ranking>>

let model: Model | undefined

export function coreferenceModel(): Model {
  model ??= JSON.parse(readFileSync(join(packageFolder(), 'models', 'coreference-en.json'), 'utf8')) as Model
  return model
}
