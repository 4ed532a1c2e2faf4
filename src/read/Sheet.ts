import type { Details } from './Details.ts'
import type { Problem } from './Problem.ts'

/** What a folder's documents.csv says. */
export interface Sheet {
  /** By file name, or path below the folder with "/". */
  readonly rows: ReadonlyMap<string, Details>
  readonly problems: readonly Problem[]
}
