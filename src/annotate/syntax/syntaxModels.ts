import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../../pipeline/packageFolder.ts'
import type { LemmaTable } from './LemmaTable.ts'
import type { LinearModel } from './LinearModel.ts'
import type { Move } from './Move.ts'
import { readModel } from './readModel.ts'
import { readMove } from './readMove.ts'

interface SyntaxModels {
  readonly tagger: LinearModel
  readonly parser: LinearModel
  /** The parser's classes, read. */
  readonly moves: readonly Move[]
  readonly lemmas: LemmaTable
}

let models: SyntaxModels | undefined

/** The models in models/syntax-en.*, read once. */
export function syntaxModels(): SyntaxModels {
  if (models) return models
  const parser = readModel('syntax-en.parser.bin')
  models = {
    tagger: readModel('syntax-en.tagger.bin'),
    parser,
    moves: parser.classes.map(readMove),
    lemmas: JSON.parse(readFileSync(join(packageFolder(), 'models', 'syntax-en.lemmas.json'), 'utf8')) as LemmaTable,
  }
  return models
}
