import { producer } from '../chain/producer.ts'

/** Versions of everything that a result depends on, a line each. */
export function versionText(): string {
  const { standoff, models, ontology } = producer({})
  const lines = Object.entries(models).map(([name, version]) => `model ${name} ${version}`)
  return [`standoff ${standoff}`, ...lines, `ontology ${ontology}`, `node ${process.version}`].join('\n')
}
