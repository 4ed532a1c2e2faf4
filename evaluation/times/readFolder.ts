import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTimeml, type TimemlDocument } from '../readTimeml.ts'

/** All documents of a folder of TimeML files. */
export const readFolder = (folder: string): readonly TimemlDocument[] =>
  readdirSync(folder).map((file) => readTimeml(readFileSync(join(folder, file), 'utf8')))
