import { likeness } from './likeness.ts'
import type { Place, Role } from './Place.ts'
import type { Trace } from './Recent.ts'
import type { Words } from './Words.ts'

const ROLES: readonly Role[] = ['subject', 'object', 'oblique', 'possessor', 'apposed', 'joined', 'other']
const TYPES = ['person', 'organization', 'country', 'group', 'place', 'instrument', 'other'] as const
const PRONOUNS = [/^(?:he|him|his|himself)$/, /^(?:she|her|hers|herself)$/, /^(?:it|its|itself)$/, /^the/]
const KINDS = ['name', 'nominal', 'pronoun'] as const
/** Sentences between the two: none, one, two, three and more. */
const APART = [0, 1, 2, 3] as const
/** Steps up the tree in which one verb is looked for over another. */
const STEPS = 6

/** How many candidates, and how many other entities, stand nearer. */
interface Nearer {
  readonly candidates: number
  readonly entities: number
}

/** What a phrase and a candidate have to do with each other, for the model: the phrase's own features, 0 for "nobody", the pair's. */
export const features = (words: Words, place: Place, trace: Trace, nearer: Nearer): Float64Array =>
  Float64Array.from([...own(words, place), 0, ...pair(words, place, trace, nearer)])

/** The features of "nobody so far": the phrase's own, and nothing of a pair. */
export const nobodyFeatures = (words: Words, place: Place): Float64Array => Float64Array.from([...own(words, place), 1])

function own(words: Words, { phrase, role, depth, speech, speaks, order }: Place): readonly number[] {
  const opening = words.word(phrase.first).toLowerCase()
  return [
    ...PRONOUNS.map((pattern) => Number(phrase.kind === 'pronoun' && pattern.test(phrase.noun))),
    ...ROLES.map((name) => Number(role === name)),
    ...TYPES.map((type) => Number(phrase.type === type)),
    Number(/sel(?:f|ves)$/.test(phrase.noun)),
    Number(phrase.number === 'many'),
    Number(phrase.definite),
    Number(/^(?:this|that|these|those|such)$/.test(opening)),
    Number(opening === 'the'),
    Math.min(phrase.modifiers.length, 4) / 4,
    depth / 12,
    Number(speech !== undefined),
    Number(speech?.kind === 'direct'),
    Number(speaks),
    Math.log1p(order) / 8,
  ]
}

function pair(words: Words, place: Place, trace: Trace, nearer: Nearer): readonly number[] {
  const { phrase, role, verb, speech } = place
  const { figure, phrase: other } = trace
  const apart = phrase.sentence - other.sentence
  const clauses = verb >= 0 && trace.verb >= 0 && verb !== trace.verb
  return [
    ...APART.map((sentences) => Number(apart === sentences || (sentences === 3 && apart > 3))),
    Math.log1p(Math.max(0, apart)) / 4,
    Math.log1p(Math.abs(phrase.first - other.after)) / 6,
    Math.log1p(nearer.candidates) / 4,
    Math.log1p(nearer.entities) / 4,
    Number(nearer.entities === 0),
    Number(other.first > phrase.first),
    ...ROLES.map((name) => Number(trace.role === name)),
    ...KINDS.map((kind) => Number(other.kind === kind)),
    ...TYPES.map((type) => Number(figure.type === type)),
    Number(role === trace.role),
    Number(role === trace.role && apart === 1),
    Number(verb >= 0 && verb === trace.verb),
    Number(verb >= 0 && verb === trace.verb && role === 'possessor'),
    Number(clauses && isOver(words, trace.verb, verb)),
    Number(clauses && isOver(words, verb, trace.verb)),
    Number(other.first <= phrase.first && phrase.after <= other.after),
    trace.depth / 12,
    (place.depth - trace.depth) / 12,
    Number(words.sentenceOf[other.first - 1] !== other.sentence),
    Number(other.kind === 'pronoun' && other.noun[0] === phrase.noun[0]),
    Number(other.definite),
    Number(trace.speaks),
    Number(!!speech && trace.speech === speech),
    Number(isSource(trace, place)),
    Number(!speech && trace.speech !== undefined),
    Number(figure.gender === phrase.gender),
    Number(figure.gender === 'any'),
    Number(figure.number === phrase.number),
    Math.log1p(figure.phrases) / 4,
    Number(figure.named),
    Number(figure.first === 0),
    Math.log1p(Math.max(0, place.order - figure.first)) / 8,
    ...(phrase.kind === 'nominal' ? likeness(words, phrase, trace) : []),
  ]
}

const isSource = ({ phrase }: Trace, { speech }: Place): boolean =>
  speech?.source.some(({ start, end }) => phrase.start >= start && phrase.start < end) ?? false

/** Whether one token stands over another in the tree. */
function isOver({ tokens }: Words, upper: number, lower: number): boolean {
  let at = lower
  for (let step = 0; step < STEPS && at >= 0; step++) {
    at = tokens[at]?.head ?? -1
    if (at === upper) return true
  }
  return false
}
