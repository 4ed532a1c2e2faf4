import { timexes } from '../../src/annotate/timexes.ts'
import type { TimeExpression } from '../../src/model/TimeExpression.ts'
import { runChain } from '../../src/pipeline/runChain.ts'
import { publication } from '../../src/resolve/publication.ts'
import { times } from '../../src/resolve/times.ts'
import type { TimemlDocument } from '../readTimeml.ts'
import { syntaxChain } from '../syntaxChain.ts'

/** The times that the chain finds in a document of a TimeML corpus, its day given. */
export async function timesOf({ text, created }: TimemlDocument): Promise<readonly TimeExpression[]> {
  const meta = { source: 'TimeML', published: created.slice(0, 10) }
  const { layers } = await runChain([...syntaxChain, timexes, publication, times], { text, meta, messages: [] })
  return layers.times ?? []
}
