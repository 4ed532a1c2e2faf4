import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../../pipeline/packageFolder.ts'
import type { Model } from './Model.ts'

let loaded: Model | undefined

/** The learned weights (models/attributions-en.md), read from disk on the first call. */
export function attributionModel(): Model {
  loaded ??= read(join(packageFolder(), 'models', 'attributions-en.json'))
  return loaded
}

type Stored = Pick<Model, 'confidence'> & Record<'cue' | 'roles', Record<string, readonly number[]>>

function read(file: string): Model {
  const { confidence, cue, roles } = JSON.parse(readFileSync(file, 'utf8')) as Stored
  return { confidence, cue: new Map(Object.entries(cue)), roles: new Map(Object.entries(roles)) }
}
