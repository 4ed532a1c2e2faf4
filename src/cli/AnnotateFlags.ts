import type { OutputLayer } from '../chain/OutputLayer.ts'
import type { ModelName } from '../pipeline/ModelName.ts'

/** The options of `standoff annotate` as they were given. */
export interface AnnotateFlags {
  readonly published?: string
  readonly dispute?: string
  readonly only?: readonly OutputLayer[]
  readonly tokens?: boolean
  readonly model: ModelName
  readonly workers: number
}
