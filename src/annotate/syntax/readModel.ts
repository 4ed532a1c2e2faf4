import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../../pipeline/packageFolder.ts'
import type { LinearModel } from './LinearModel.ts'
import { parseModel } from './parseModel.ts'

/** Reads a model from models/. */
export const readModel = (file: string): LinearModel => parseModel(readFileSync(join(packageFolder(), 'models', file)))
