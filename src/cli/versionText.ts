import { producer } from '../chain/producer.ts'
import { loadRuntime } from '../encoder/loadRuntime.ts'

/** Versions of everything that a result depends on, a line each. */
export function versionText(): string {
  const { standoff, models, ontology } = producer({ model: 'accurate' })
  const { models: byDefault } = producer({})
  const lines = Object.entries(models).map(
    ([name, version]) => `model ${name} ${version}${name in byDefault ? '' : ' (--model accurate)'}`,
  )
  const { name, version, provider } = loadRuntime()
  const runtime = `runtime ${name} ${version} (${provider === 'cpu' ? 'native' : 'WebAssembly'})`
  return [`standoff ${standoff}`, ...lines, `ontology ${ontology}`, runtime, `node ${process.version}`].join('\n')
}
