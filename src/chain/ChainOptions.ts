import type { Context } from '../pipeline/Context.ts'
import type { OutputLayer } from './OutputLayer.ts'

/** What the result for one document depends on, beside the document itself. */
export interface ChainOptions extends Context {
  /** Layers to fill; the others stay empty, and what only they need is not run. All by default. */
  readonly only?: readonly OutputLayer[]
  /** Whether to give the tokens too; they are most of the output. */
  readonly tokens?: boolean
}
