import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CORE_SCHEMA, load } from 'js-yaml'
import { packageFolder } from './packageFolder.ts'

const parsed = new Map<string, unknown>()

/** The parsed content of a YAML file under src/ontology/, read once: `ontologyFile<Modes>('events.yaml')`. */
export function ontologyFile<T>(path: string): T {
  if (!parsed.has(path)) parsed.set(path, read(path))
  return parsed.get(path) as T
}

/** js-yaml reads six times as fast as the library that keeps comments, which counts at the start of every command. */
const read = (path: string): unknown =>
  load(readFileSync(join(packageFolder(), 'src', 'ontology', path), 'utf8'), { schema: CORE_SCHEMA })
