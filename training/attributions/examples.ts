import { cueFeatures } from '../../src/annotate/attributions/cueFeatures.ts'
import { isCueCandidate } from '../../src/annotate/attributions/isCueCandidate.ts'
import type { Reading } from '../../src/annotate/attributions/Reading.ts'
import { roles } from '../../src/annotate/attributions/roles.ts'
import type { Unit } from '../../src/annotate/attributions/Unit.ts'
import { unitFeatures } from '../../src/annotate/attributions/unitFeatures.ts'
import { unitsAround } from '../../src/annotate/attributions/unitsAround.ts'
import type { Attribution } from '../../src/model/Attribution.ts'
import type { Span } from '../../src/model/Span.ts'
import type { Example } from './Example.ts'
import { goldCue } from './goldCue.ts'
import type { Sequence } from './Sequence.ts'
import type { Vocabulary } from './Vocabulary.ts'

type Roles = Pick<Attribution, 'source' | 'cue' | 'content'>

/**
 * What an article teaches: of each candidate whether it is a cue, and the role of each unit around the cues.
 *
 * PolNeAR marks the outermost statements only, so what lies in a content teaches nothing about cues.
 */
export function examples(
  reading: Reading,
  gold: readonly Roles[],
  vocabulary: { readonly cue: Vocabulary; readonly roles: Vocabulary },
): { readonly cues: Example[]; readonly sequences: Sequence[] } {
  const { tokens } = reading
  const firstToken = (offset: number) => tokens.findIndex(({ end }) => end > offset)
  const heads = new Map<number, Roles>()
  const inContent = new Set<number>()
  for (const relation of gold) {
    const head = goldCue(reading, relation.cue, firstToken)
    if (head !== undefined) heads.set(head, relation)
    for (const { start, end } of relation.content)
      for (let at = firstToken(start); at >= 0 && at < tokens.length && (tokens[at]?.start ?? end) < end; at++)
        inContent.add(at)
  }
  const cues = [...tokens.keys()]
    .filter((token) => isCueCandidate(reading, token) && (heads.has(token) || !inContent.has(token)))
    .map((token) => ({
      features: vocabulary.cue.encode(cueFeatures(reading, token)),
      label: heads.has(token) ? 1 : 0,
    }))
  const sequences = [...heads].map(([cue, relation]) => {
    const units = unitsAround(reading, cue)
    return {
      features: units.map((_, at) => vocabulary.roles.encode(unitFeatures(reading, cue, units, at))),
      labels: units.map((unit) => roleOf(reading, unit, relation)),
      fixed: units.findIndex(({ kind }) => kind === 'cue'),
    }
  })
  return { cues, sequences }
}

/** The role that most of a unit's tokens have. */
function roleOf({ tokens }: Reading, unit: Unit, relation: Roles): number {
  if (unit.kind === 'cue') return roles.indexOf('cue')
  const counts = roles.map((role) =>
    role === 'none'
      ? 0
      : tokens.slice(unit.first, unit.last + 1).filter(({ start }) => within(relation[role], start)).length,
  )
  counts[0] = unit.last - unit.first + 1 - counts.reduce((sum, count) => sum + count, 0)
  return counts.indexOf(Math.max(...counts))
}

const within = (spans: readonly Span[], offset: number): boolean =>
  spans.some(({ start, end }) => start <= offset && offset < end)
