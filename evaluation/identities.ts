import { join } from 'node:path'
import { bCubed } from './bCubed.ts'
import { annotateGold } from './gold/annotateGold.ts'
import { linkGold } from './gold/linkGold.ts'
import { matchStatements } from './gold/matchStatements.ts'
import { readGold } from './gold/readGold.ts'
import type { Score, Scorer } from './Scorer.ts'

const FOLDERS = ['outlets/north-korea-2018', 'outlets/dnc-lawsuit-2018', 'seeds']

/** Who speaks, over the reports of a record: B³ F1 of the speakers' identities, an item a found statement. */
export const identities: Scorer = {
  name: 'identities',
  needs: FOLDERS,
  async run(corpora) {
    const scores: Score[] = []
    for (const folder of FOLDERS) {
      const gold = readGold(join(corpora, folder))
      const linked = await linkGold(await annotateGold(gold, 'given'))
      const items = linked.flatMap((document) => {
        const marked = gold.documents.find(({ name }) => name === document.meta.source)
        const matches = marked ? matchStatements(document, marked) : []
        return matches
          .filter(({ gold }) => gold.speaker)
          .map(({ found, gold }) => {
            const identity = document.entities.find(({ id }) => id === found.speaker)?.identity
            return { found: identity ? [identity] : [], gold: [gold.speaker ?? ''] }
          })
      })
      scores.push({
        ...{ layer: 'identities', corpus: gold.name, measure: 'B³ F1 of speakers' },
        ...{ value: bCubed(items), items: items.length },
      })
    }
    return scores
  },
}
