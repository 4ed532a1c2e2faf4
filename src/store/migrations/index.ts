import { identities } from './identities.ts'
import { links } from './links.ts'
import { record } from './record.ts'

/** SQL of each version of the record, in order; what was released is never edited. */
export const migrations: readonly string[] = [record, links, identities]
