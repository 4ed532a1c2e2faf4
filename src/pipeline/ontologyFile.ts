import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { packageFolder } from './packageFolder.ts'

const parsed = new Map<string, unknown>()

/** The parsed content of a YAML file under src/ontology/, read once: `ontologyFile<Modes>('events.yaml')`. */
export function ontologyFile<T>(path: string): T {
  if (!parsed.has(path)) parsed.set(path, parse(readFileSync(join(packageFolder(), 'src', 'ontology', path), 'utf8')))
  return parsed.get(path) as T
}
