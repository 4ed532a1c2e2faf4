import type { Gazetteer } from '../gazetteer/Gazetteer.ts'
import { givenName } from '../gazetteer/givenName.ts'
import { inGazetteer } from './inGazetteer.ts'
import type { Sheet } from './Sheet.ts'
import { SLOTS } from './SLOTS.ts'
import { shape } from './shape.ts'

/** Letters of a word that its endings and beginnings take at most. */
const AFFIX = 4

/** The features of each word that do not depend on the labels before it, as rows of the weight table. */
export function wordFeatures(
  words: readonly string[],
  { small }: Sheet,
  gazetteer: Gazetteer,
): readonly (readonly number[])[] {
  const lower = words.map((word) => word.toLowerCase())
  const shapes = words.map(shape)
  const listed = inGazetteer(words, gazetteer)
  const shouted = words.every((word) => word === word.toUpperCase()) ? '!' : ''
  return words.map((word, i) => {
    const rows: number[] = []
    const add = (feature: string) => rows.push(row(feature))
    add('bias')
    for (let at = -2; at <= 2; at++) {
      add(`w${at}=${lower[i + at] ?? ''}`)
      add(`s${at}=${shapes[i + at] ?? ''}${shouted}`)
      add(`g${at}=${listed[i + at] ?? ''}`)
    }
    add(`w-1,0=${lower[i - 1] ?? ''} ${lower[i]}`)
    add(`w0,1=${lower[i]} ${lower[i + 1] ?? ''}`)
    add(`w-2,-1=${lower[i - 2] ?? ''} ${lower[i - 1] ?? ''}`)
    add(`w1,2=${lower[i + 1] ?? ''} ${lower[i + 2] ?? ''}`)
    add(`w-1,1=${lower[i - 1] ?? ''} ${lower[i + 1] ?? ''} ${shapes[i]}`)
    add(`s-1,0,1=${shapes[i - 1] ?? ''} ${shapes[i]} ${shapes[i + 1] ?? ''}`)
    add(`g0,1=${listed[i]} ${listed[i + 1] ?? ''} ${shapes[i + 1] ?? ''}`)
    for (let length = 1; length <= AFFIX && length <= word.length; length++) {
      add(`a=${lower[i]?.slice(-length)}`)
      add(`p=${lower[i]?.slice(0, length)}`)
    }
    const known = small.has(lower[i] ?? '')
    add(`first=${i === 0} ${known} ${shapes[i]}${shouted}`)
    add(`small=${known} ${shapes[i]}`)
    add(`given=${givenName(word)} ${givenName(words[i - 1] ?? '')} ${givenName(words[i + 1] ?? '')}`)
    if (known) add(`smallword=${lower[i]}`)
    return rows
  })
}

/** FNV-1a over the feature's code units, cut to the table. */
export function row(feature: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) & (SLOTS - 1)
}
