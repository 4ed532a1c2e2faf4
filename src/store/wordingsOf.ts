import type { Kysely } from 'kysely'
import { quotedWords } from '../link/quotedWords.ts'
import { compareWords } from '../link/wordings/compareWords.ts'
import { loadedWords } from '../link/wordings/loadedWords.ts'
import { scareQuotes } from '../link/wordings/scareQuotes.ts'
import type { GroupRow } from './GroupRow.ts'
import { groupRows } from './groupRows.ts'
import type { Tables } from './Tables.ts'
import type { Wording, Wordings } from './Wordings.ts'

/** How the tellings of a group differ in their words; undefined where there is no such group. */
export async function wordingsOf(db: Kysely<Tables>, id: string): Promise<Wordings | undefined> {
  const [group] = await groupRows(db, { group: id })
  const [canonical] = group?.tellings ?? []
  if (!group || !canonical) return undefined
  return {
    group: group.id,
    wordings: group.tellings.map((telling) => ({
      telling,
      parts: telling === canonical ? [] : compareWords(wordsOf(canonical), wordsOf(telling)),
      ...choicesOf(telling),
    })),
  }
}

type Telling = GroupRow['tellings'][number]

const wordsOf = (telling: Telling): string => (telling.row === 'statement' ? telling.words : telling.sentence)

function choicesOf(telling: Telling): Omit<Wording, 'telling' | 'parts'> {
  const words = wordsOf(telling)
  const isStatement = telling.row === 'statement'
  return {
    source: isStatement ? telling.source : '',
    quoted: { words: count(quotedWords(words)), of: count(words) },
    scareQuotes: isStatement && telling.kind === 'direct' ? [] : scareQuotes(words),
    loaded: [...(isStatement ? loadedWords('cues', telling.cue) : []), ...loadedWords('words', words)],
  }
}

const count = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
