import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodersOf } from '../encoder/encodersOf.ts'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import { digest } from '../model/digest.ts'
import type { Context } from '../pipeline/Context.ts'
import { modelNames } from '../pipeline/modelNames.ts'
import { packageFolder } from '../pipeline/packageFolder.ts'

type Versions = Omit<AnnotatedDocument['producer'], 'dispute'>

let versions: Versions | undefined

/** What makes a result: the versions of program, models and ontology, and the digest of the dispute. */
export function producer({ dispute, model = 'default' }: Context): AnnotatedDocument['producer'] {
  versions ??= read(packageFolder())
  const own = encodersOf(model)
  const others = modelNames.flatMap(encodersOf).filter((name) => !own.includes(name))
  const used = Object.entries(versions.models).filter(([file]) => !others.some((name) => file.startsWith(`${name}.`)))
  return {
    ...versions,
    models: Object.fromEntries(used),
    ...(dispute && { dispute: digest(JSON.stringify(dispute)) }),
  }
}

function read(folder: string): Versions {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const models = files(join(folder, 'models'))
    .filter((file) => !HELD.test(file))
    .map((file) => [file, hash([join(folder, 'models', file)])] as const)
  const ontology = join(folder, 'src', 'ontology')
  return {
    standoff: version,
    models: Object.fromEntries(models),
    ontology: hash(files(ontology).map((file) => join(ontology, file))),
  }
}

/** Files whose digests the JSON beside them holds, and which are checked against it when they are read. */
const HELD = /\.(heads\.bin|vocab\.txt)$/

/** Data files under a folder, cards, networks and code left out, sorted so that the digest does not depend on the disk. */
const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(json|ya?ml|bin|txt|tsv)$/.test(file))
    .sort()

function hash(paths: readonly string[]): string {
  const sum = createHash('sha256')
  for (const path of paths) sum.update(readFileSync(path))
  return sum.digest('hex').slice(0, 12)
}
