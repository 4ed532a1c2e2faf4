import type { Kysely } from 'kysely'
import { choicesOf } from '../link/wordings/choicesOf.ts'
import { compareWords } from '../link/wordings/compareWords.ts'
import type { GroupRow } from './GroupRow.ts'
import { groupRows } from './groupRows.ts'
import type { Tables } from './Tables.ts'
import type { Wordings } from './Wordings.ts'

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
      ...choicesOf(
        telling.row === 'statement' ? { ...telling, isDirect: telling.kind === 'direct' } : { words: wordsOf(telling) },
      ),
    })),
  }
}

const wordsOf = (telling: GroupRow['tellings'][number]): string =>
  telling.row === 'statement' ? telling.words : telling.sentence || telling.words
