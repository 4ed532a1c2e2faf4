import type { Occurrence } from '../../model/Occurrence.ts'
import { leanings } from '../stances/leanings.ts'
import { negatedWords } from '../stances/negatedWords.ts'
import type { Wording } from '../stances/Wording.ts'
import { actWords } from './actWords.ts'

export interface Act {
  readonly act: string
  readonly rule: 'cue' | 'promise' | 'content'
}

/** Whose deed a content tells: the speaker's or somebody else's; undefined where the words leave it open. */
export type Doer = 'self' | 'other' | undefined

/** The speech act of a statement, from its cue, from the deed that it promises, or from what it says; undefined for plain comment. */
export function actOf(
  cue: Wording,
  content: Wording,
  promised: readonly Occurrence[] = [],
  doer?: Doer,
): Act | undefined {
  const byCue = actOfCue(cue, content)
  const promise =
    doer === 'other' ? undefined : promised.find(({ type, status }) => status === 'planned' || type === 'CONCEDE')?.type
  if (byCue && PROMISES.has(byCue)) {
    const said = firstSaid(content)
    if (said === 'THREATEN') return { act: 'THREATEN', rule: 'cue' }
    if (said === 'CONCEDE' || yields(content.lemmas)) return { act: 'CONCEDE', rule: 'promise' }
  }
  if (byCue && !(byCue === 'AGREE' && promise)) return { act: byCue, rule: 'cue' }
  if (promise === 'CONCEDE' || (promise === 'AGREE' && doer === 'self')) return { act: promise, rule: 'promise' }
  const said = firstSaid(content, doer)
  if (said) return { act: said, rule: 'content' }
  return byCue ? { act: byCue, rule: 'cue' } : undefined
}

/** Acts whose cues promise, for good or ill: "agree to", "vow to". */
const PROMISES = new Set(['AGREE', 'THREATEN'])

/** Whether what is promised is to stop or give up something: "to suspend …" is as good as "will suspend …". */
const yields = ([to, ...rest]: readonly string[]): boolean =>
  to === 'to' && actWords().contents(['will', ...rest.slice(0, 1)])[0]?.act === 'CONCEDE'

function actOfCue(cue: Wording, content: Wording): string | undefined {
  const { cues, contents, wishes, announces, concessions, rulings, invalid } = actWords()
  const has = (words: ReadonlySet<string>): boolean => cue.lemmas.some((lemma) => words.has(lemma))
  const [done] = cues(cue.lemmas)
  if (done) return negatedWords(cue)[done.at] ? NEGATED.get(done.act) : done.act
  if (has(wishes)) return asksOthers(content) ? 'REQUEST' : undefined
  const named = nameGiven(cue.lemmas, content)
  if (named) return named
  if (has(rulings) && (invalid(content.lemmas).length || contents(content.lemmas)[0]?.act === 'REJECT')) return 'REJECT'
  const nouns = openingNouns(content)
  if (has(announces) && nouns.some((noun) => concessions.has(noun))) return 'CONCEDE'
  return cues(nouns)[0]?.act
}

/** What it does not to do an act; not to rule out does nothing. */
const NEGATED: ReadonlyMap<string, string> = new Map([
  ['AGREE', 'REJECT'],
  ['SUPPORT', 'REJECT'],
])

/** Whether somebody else than who wishes is to do it: "the north to disarm", not "to disarm". */
const asksOthers = ({ lemmas, upos }: Wording): boolean =>
  lemmas[0] !== 'to' && upos.some((tag, i) => i > 0 && (tag === 'VERB' || lemmas[i] === 'to'))

/** The words of the noun phrase with which a content begins, if it does: "its commitment to …" tells what is done. */
function openingNouns({ lemmas, upos }: Wording): readonly string[] {
  const stop = upos.findIndex((tag) => !PHRASE.has(tag))
  return stop < 0 || OPENED.has(upos[stop] as string) ? lemmas.slice(0, stop < 0 ? lemmas.length : stop) : []
}

const PHRASE = new Set(['DET', 'PRON', 'ADJ', 'ADV', 'NOUN', 'NUM'])
/** What goes on with a noun and begins no clause. */
const OPENED = new Set(['ADP', 'PART', 'CCONJ', 'PUNCT'])

/** After "call", what opens a demand and not a name. */
const CALLED_FOR = new Set(['for', 'on', 'upon', 'to'])

/** What it does to give a thing a name: "called it a sham" accuses. */
function nameGiven(cue: readonly string[], content: Wording): string | undefined {
  const { naming, wrongs } = actWords()
  if (!cue.some((lemma) => naming.has(lemma))) return undefined
  const { approves, disapproves } = leanings()
  const judged = firstSaid(content)
  if (judged === 'REJECT' || judged === 'THREATEN') return judged
  if (disapproves(content.lemmas).length || wrongs(content.lemmas).length) return 'ACCUSE'
  if (approves(content.lemmas).length) return 'SUPPORT'
  return cue.includes('call') && CALLED_FOR.has(content.lemmas[0] ?? '') ? 'REQUEST' : undefined
}

/** The first act that words of a content do; what is denied of somebody, or refused, is rejected. */
function firstSaid(content: Wording, doer?: Doer): string | undefined {
  const { contents, wrongs, grounds } = actWords()
  const { lemmas } = content
  const turned = negatedWords(content)
  const found = [
    ...contents(lemmas),
    ...wrongs(lemmas).map(({ at }) => ({ at, act: 'ACCUSE' })),
    ...lemmas.flatMap((lemma, at) => (turned[at] && grounds.has(lemma) ? [{ at, act: 'REJECT' }] : [])),
  ].sort((a, b) => a.at - b.at)
  for (const { at, act } of found) {
    if (doer === 'self' && act === 'REQUEST') continue
    if (doer === 'other' && act === 'CONCEDE') continue
    return turned[at] && TURNED.has(act) ? 'REJECT' : act
  }
  return undefined
}

/** Acts whose words, denied, reject: "no crime", "not ready to". */
const TURNED = new Set(['ACCUSE', 'AGREE', 'SUPPORT'])
