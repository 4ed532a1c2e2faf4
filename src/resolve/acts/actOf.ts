import type { Occurrence } from '../../model/Occurrence.ts'
import { listed } from '../../ontology/listed.ts'
import { type FoundPhrase, phraseFinder } from '../../ontology/phraseFinder.ts'
import { ontologyFile } from '../../pipeline/ontologyFile.ts'
import { leanings } from '../stances/leanings.ts'

export interface Act {
  readonly act: string
  readonly rule: 'cue' | 'promise' | 'content'
}

interface Words {
  readonly cues: Readonly<Record<string, string>>
  readonly content: Readonly<Record<string, string>>
  readonly naming: string
}

interface Finder {
  readonly find: (lemmas: readonly string[]) => FoundPhrase[]
  readonly actOf: ReadonlyMap<string, string>
}

let finders: { readonly cues: Finder; readonly content: Finder } | undefined

/** The speech act of a statement, from its cue, from the deed that it promises, or from what it says; undefined for plain comment. */
export function actOf(
  cue: readonly string[],
  content: readonly string[],
  promised: readonly Occurrence[],
): Act | undefined {
  const { cues, content: contents } = load()
  const byCue = first(cues, cue)
  const named = byCue ? undefined : nameGiven(cue, content)
  if (named) return { act: named, rule: 'cue' }
  if (byCue && PROMISES.has(byCue) && first(contents, content) === 'THREATEN') return { act: 'THREATEN', rule: 'cue' }
  const promise = promised.find(({ type, status }) => status === 'planned' || type === 'CONCEDE')?.type
  if (byCue && PROMISES.has(byCue) && yields(content)) return { act: 'CONCEDE', rule: 'promise' }
  if (byCue && !(byCue === 'AGREE' && promise)) return { act: byCue, rule: 'cue' }
  if (promise === 'CONCEDE' || promise === 'AGREE') return { act: promise, rule: 'promise' }
  const said = first(contents, content)
  return said ? { act: said, rule: 'content' } : undefined
}

/** Acts whose cues promise, for good or ill: "agree to", "vow to". */
const PROMISES = new Set(['AGREE', 'THREATEN'])

/** Whether what is promised is to stop or give up something: "to suspend …" is as good as "will suspend …". */
const yields = ([to, ...rest]: readonly string[]): boolean =>
  to === 'to' && first(load().content, ['will', ...rest.slice(0, 1)]) === 'CONCEDE'

/** After "call", what opens a demand and not a name. */
const CALLED_FOR = new Set(['for', 'on', 'upon', 'to'])

/** What it does to give a thing a name: "called it a sham" accuses. */
function nameGiven(cue: readonly string[], content: readonly string[]): string | undefined {
  const naming = listed(ontologyFile<Words>('en/acts.yaml').naming)
  if (!cue.some((lemma) => naming.includes(lemma))) return undefined
  const { approves, disapproves } = leanings()
  const judged = first(load().content, content)
  if (judged === 'REJECT' || judged === 'THREATEN') return judged
  if (disapproves(content).length) return 'ACCUSE'
  if (approves(content).length) return 'SUPPORT'
  return cue.includes('call') && CALLED_FOR.has(content[0] ?? '') ? 'REQUEST' : undefined
}

function first({ find, actOf }: Finder, lemmas: readonly string[]): string | undefined {
  const [found] = find(lemmas)
  return found && actOf.get(found.phrase)
}

function load(): NonNullable<typeof finders> {
  const { cues, content } = ontologyFile<Words>('en/acts.yaml')
  finders ??= { cues: finderOf(cues), content: finderOf(content) }
  return finders
}

/** The first act in the lexicon wins where a phrase is listed under several. */
function finderOf(table: Readonly<Record<string, string>>): Finder {
  const entries = Object.entries(table).flatMap(([act, words]) => listed(words).map((word) => [word, act] as const))
  const actOf = new Map([...entries].reverse())
  return { find: phraseFinder(actOf.keys()), actOf }
}
