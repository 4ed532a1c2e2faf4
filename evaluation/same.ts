import { join } from 'node:path'
import { asAnnotated } from './gold/asAnnotated.ts'
import { newsGold } from './gold/newsGold.ts'
import { readGold } from './gold/readGold.ts'
import { scoreLinks } from './gold/scoreLinks.ts'
import type { Scorer } from './Scorer.ts'

const FOLDERS = ['outlets/north-korea-2018', 'outlets/dnc-lawsuit-2018']

/** Scores linking alone: gold statements and events go in, groups and denials come out. */
export const same: Scorer = {
  name: 'same',
  needs: [...FOLDERS, 'news'],
  async run(corpora) {
    const golds = [...FOLDERS.map((folder) => readGold(join(corpora, folder))), ...newsGold(corpora)]
    const scores = await Promise.all(
      golds.map((gold) =>
        scoreLinks(
          { ...gold, name: `${gold.name}, gold read` },
          gold.documents.map((document) => asAnnotated(gold, document)),
        ),
      ),
    )
    return scores.flat()
  },
}
