import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stems } from '../../src/link/stems.ts'

/** A marked mention of an event, in stems. */
export interface EventMention {
  readonly id: string
  readonly document: string
  readonly topic: string
  readonly chain: string
  readonly trigger: readonly string[]
  /** Words before and after the trigger, its sentence, and its document. */
  readonly near: readonly string[]
  readonly sentence: readonly string[]
  readonly text: readonly string[]
}

/** Words on each side of a trigger that tell of its event. */
const NEAR = 8

/** The gold event mentions of a part of ECB+ with the sentences that are marked. */
export function readEcb(corpora: string, part: 'Train' | 'Dev'): readonly EventMention[] {
  const folder = join(corpora, 'same/ecbplus')
  const sentences = new Map<string, string[]>()
  for (const line of readFileSync(join(folder, `ECB_${part}_corpus.txt`), 'utf8').split('\n')) {
    const [document, sentence, , word] = line.split('\t')
    if (!document || word === undefined) continue
    const key = `${document} ${sentence}`
    sentences.set(key, [...(sentences.get(key) ?? []), word])
  }
  const texts = new Map(
    [...Map.groupBy(sentences, ([key]) => key.split(' ')[0] ?? '')].map(([document, own]) => [
      document,
      stems(own.flatMap(([, words]) => words).join(' ')),
    ]),
  )
  const mentions = JSON.parse(readFileSync(join(folder, `ECB_${part}_Event_gold_mentions.json`), 'utf8')) as Marked[]
  return mentions.map(({ doc_id, sent_id, coref_chain, tokens_number, tokens_str }, at) => {
    const words = sentences.get(`${doc_id} ${sent_id}`) ?? []
    const [first, last] = [Math.min(...tokens_number), Math.max(...tokens_number)]
    const around = [...words.slice(Math.max(0, first - NEAR), first), ...words.slice(last + 1, last + 1 + NEAR)]
    return {
      ...{ id: `${part} ${at}`, document: doc_id, topic: doc_id.split('_')[0] ?? '', chain: coref_chain },
      ...{ trigger: stems(tokens_str), near: stems(around.join(' ')), sentence: stems(words.join(' ')) },
      text: texts.get(doc_id) ?? [],
    }
  })
}

/** As the corpus writes it. */
interface Marked {
  readonly doc_id: string
  readonly sent_id: number
  readonly coref_chain: string
  readonly tokens_number: readonly number[]
  readonly tokens_str: string
}
