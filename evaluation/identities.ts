import { join } from 'node:path'
import { bCubed } from './bCubed.ts'
import { annotateGold } from './gold/annotateGold.ts'
import type { GoldEntity } from './gold/Gold.ts'
import { linkGold } from './gold/linkGold.ts'
import { matchStatements } from './gold/matchStatements.ts'
import { newsGold } from './gold/newsGold.ts'
import { readGold } from './gold/readGold.ts'
import type { Score, Scorer } from './Scorer.ts'

const FOLDERS = ['outlets/north-korea-2018', 'outlets/dnc-lawsuit-2018', 'seeds']

/**
 * Who speaks, over the reports of a record, and for whom; an item a found statement: B³ F1 of the speakers' identities, and the share of
 * speakers of a marked country who speak for it, of former officials who speak for nobody.
 */
export const identities: Scorer = {
  name: 'identities',
  needs: [...FOLDERS, 'news'],
  async run(corpora) {
    const scores: Score[] = []
    for (const gold of [...FOLDERS.map((folder) => readGold(join(corpora, folder))), ...newsGold(corpora)]) {
      const linked = await linkGold(await annotateGold(gold, 'given'))
      const items = linked.flatMap((document) => {
        const marked = gold.documents.find(({ name }) => name === document.meta.source)
        const matches = marked ? matchStatements(document, marked) : []
        return matches
          .filter(({ gold }) => gold.speaker)
          .map(({ found, gold: { speaker = '' } }) => {
            const entity = (id: string | undefined) => document.entities.find((one) => one.id === id)
            const identity = entity(found.speaker)?.identity
            const party = found.party && (entity(found.party)?.country ?? '')
            return { found: identity ? [identity] : [], gold: [speaker], party, marked: gold.entities.get(speaker) }
          })
      })
      const of = { layer: 'identities', corpus: gold.name }
      scores.push({ ...of, measure: 'B³ F1 of speakers', value: bCubed(items), items: items.length })
      const official = items.filter(({ marked }) => marked?.country && !isFormer(marked))
      const right = official.filter(({ party, marked }) => party === marked?.country).length
      scores.push({
        ...{ layer: 'party', corpus: gold.name, measure: 'country of the party', items: official.length },
        value: (100 * right) / official.length,
      })
      const former = items.filter(({ marked }) => marked && isFormer(marked))
      if (former.length)
        scores.push({
          ...{ layer: 'party', corpus: gold.name, measure: 'none of former officials', items: former.length },
          value: (100 * former.filter(({ party }) => !party).length) / former.length,
        })
    }
    return scores
  },
}

/** Every role that the gold has of it is a former one. */
const isFormer = ({ roles }: GoldEntity): boolean => roles.length > 0 && roles.every((role) => /^former\b/i.test(role))
