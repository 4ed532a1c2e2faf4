import { stemmer } from 'stemmer'
import type { AnnotatedDocument } from '../../model/AnnotatedDocument.ts'
import type { Issue } from '../../model/Issue.ts'
import type { Statement } from '../../model/Statement.ts'
import { words } from '../../model/words.ts'
import { concepts } from '../../resolve/stances/concepts.ts'
import { type Demand, demands } from './demands.ts'
import { idOf } from './idOf.ts'
import type { Proposed } from './Proposed.ts'
import { Tally } from './Tally.ts'

const MAX_ISSUES = 10
/** Statements from which a matter is worth proposing. */
const MIN_STATEMENTS = 2
const MAX_TERMS = 6
/** UTF-16 code units of the longest example wording. */
const MAX_EXAMPLE = 160

interface Matter {
  readonly objects: Tally
  /** The object with its article, as a question names it. */
  readonly named: Tally
  readonly verbs: Tally
  readonly subjects: Tally
  readonly sides: Tally<'for' | 'against'>
  /** By side: the shortest wording, and where it stands. */
  readonly wordings: Map<'for' | 'against', { readonly text: string; readonly source: string }>
}

/** Collects what statements say is, or is not, to be done, and proposes what is said most and contested as questions. */
export function issueTally() {
  const matters = new Map<string, Matter>()
  return {
    add({ statements, text, meta }: AnnotatedDocument): void {
      for (const statement of statements)
        for (const span of statement.content)
          for (const demand of demands(text, span)) count(matters, demand, statement, words(text, [span]), meta.source)
    },
    propose(): Proposed<Issue>[] {
      const ids = new Set<string>()
      return [...matters.values()]
        .map((matter) => ({ matter, weight: weightOf(matter), object: matter.objects.first as string }))
        .filter(({ matter }) => total(matter) >= MIN_STATEMENTS)
        .sort((a, b) => b.weight - a.weight || (a.object < b.object ? -1 : 1))
        .slice(0, MAX_ISSUES)
        .map(({ matter }) => issueOf(matter))
        .filter(({ id }) => !ids.has(id) && ids.add(id))
    },
  }
}

function count(
  matters: Map<string, Matter>,
  demand: Demand,
  { act }: Statement,
  content: string,
  source: string,
): void {
  const key = stemmer(demand.object.split(' ').at(-1) as string)
  const matter = matters.get(key) ?? newMatter()
  matters.set(key, matter)
  matter.objects.add(demand.object)
  matter.named.add(demand.isSingular ? `the ${demand.object}` : demand.object)
  matter.verbs.add(demand.verb)
  if (demand.subject) matter.subjects.add(demand.subject)
  const side = demand.isNegated !== (act === 'REJECT' || act === 'ACCUSE') ? 'against' : 'for'
  matter.sides.add(side)
  const wording = { text: content.replace(/\s+/g, ' ').replace(/^["“”'‘’]+|["“”'‘’,]+$/g, ''), source }
  const before = matter.wordings.get(side)
  if (wording.text.length <= MAX_EXAMPLE && (!before || comesBefore(wording, before)))
    matter.wordings.set(side, wording)
}

const newMatter = (): Matter => ({
  ...{
    objects: new Tally(),
    named: new Tally(),
    verbs: new Tally(),
    subjects: new Tally(),
    sides: new Tally<'for' | 'against'>(),
  },
  wordings: new Map(),
})

type Worded = { readonly text: string; readonly source: string }

const comesBefore = (a: Worded, b: Worded): boolean =>
  a.text.length !== b.text.length ? a.text.length < b.text.length : `${a.text}${a.source}` < `${b.text}${b.source}`

const total = ({ sides }: Matter): number => sides.of('for') + sides.of('against')

/** The verb said most, before all one that has an opposite: it can be answered with no. */
function verbOf({ verbs }: Matter): string {
  const ranked = verbs.ranked().map(([verb]) => verb)
  return ranked.find((verb) => concepts(verb).length) ?? (ranked[0] as string)
}

/** What is said often counts, what is contested counts twice as much again. */
const weightOf = (matter: Matter): number =>
  total(matter) + 4 * Math.min(matter.sides.of('for'), matter.sides.of('against'))

function issueOf(matter: Matter): Proposed<Issue> {
  const object = matter.objects.first as string
  const subject = matter.subjects.first
  const named = matter.named.first
  const verb = verbOf(matter)
  const terms = [...object.split(' '), ...matter.verbs.ranked().map(([verb]) => verb)]
  const wordings = (['for', 'against'] as const).flatMap((side) => matter.wordings.get(side) ?? [])
  return {
    id: idOf(object),
    question: subject ? `Should ${subject} ${verb} ${named}?` : `Is it right to ${verb} ${named}?`,
    terms: [...new Set([object, ...terms])].slice(0, MAX_TERMS),
    examples: wordings.map(({ text }) => ({ text })),
    because: `${matter.sides.of('for')} statements for, ${matter.sides.of('against')} against; ${wordings.map(({ text, source }) => `“${text}” (${source})`).join('; ')}`,
  }
}
