import { drawWord } from './drawWord.ts'
import type { Occasion } from './Occasion.ts'
import { Random } from './Random.ts'

/** A day of the dispute: utterances, each told by three of forty reports or so, and events. */
const UTTERANCES = 150
const EVENTS = 40

const SYLLABLES = [
  'va',
  'ra',
  'ni',
  'os',
  'ter',
  'len',
  'ka',
  'mar',
  'lo',
  'dri',
  'sel',
  'tun',
  'bor',
  'gi',
  'pe',
  'zan',
]
const STANCES = ['supports', 'open', 'conditional', 'resists', 'rejects'] as const
const ACTS = ['ACCUSE', 'REJECT', 'REQUEST', 'CONSULT', undefined, undefined] as const
const TYPES = ['COERCE', 'PROTEST', 'AGREE', 'CONSULT', 'SANCTION'] as const
const ISSUES = 8
const [WORDS, MORE_WORDS] = [10, 20]

const names = new Random(1)
const name = (syllables: number): string => {
  const written = Array.from({ length: syllables }, () => names.of(SYLLABLES)).join('')
  return written.charAt(0).toUpperCase() + written.slice(1)
}
const countries = Array.from({ length: 30 }, (_, at) => {
  const country = `X${String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26))}`
  return { type: 'country', name: name(4), country } as const
})
const people = Array.from({ length: 400 }, () => {
  const { country } = names.of(countries)
  return { type: 'person', name: `${name(2)} ${name(3)}`, country } as const
})

/** A few speak most: the square of an even number leans to the first. */
const someone = (random: Random): Occasion['who'] => {
  const list = random.next() < 0.2 ? countries : people
  return list[Math.floor(random.next() ** 2 * list.length)] as Occasion['who']
}

/** What is said and done on a day, counted from 0; the same for every call. */
export function occasionsOf(day: number): Readonly<Record<'said' | 'done', readonly Occasion[]>> {
  const random = new Random(1000 + day)
  const occasion = (): Occasion => {
    const act = random.of(ACTS)
    return {
      who: someone(random),
      words: Array.from({ length: WORDS + random.below(MORE_WORDS) }, () => drawWord(random)),
      issue: `issue-${random.below(ISSUES)}`,
      stance: random.of(STANCES),
      ...(act && { act }),
      type: random.of(TYPES),
    }
  }
  return {
    said: Array.from({ length: UTTERANCES }, occasion),
    done: Array.from({ length: EVENTS }, occasion),
  }
}
