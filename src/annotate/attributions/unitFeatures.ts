import type { Reading } from './Reading.ts'
import type { Unit } from './Unit.ts'

/** What a unit shows of its part in a statement: its relation to the cue, its words, what stands around it. */
export function unitFeatures(reading: Reading, cue: number, units: readonly Unit[], at: number): string[] {
  const { tokens, quotationOf, quotations, nameOf, children } = reading
  const unit = units[at]
  const cueToken = tokens[cue]
  const top = tokens[unit?.top ?? -1]
  if (!unit || !cueToken || !top) return []
  const lemma = (index: number) => tokens[index]?.lemma.toLowerCase() ?? ''
  const word = `${lemma(cue)}/${cueToken.upos}`
  const side = unit.first < cue ? '<' : '>'
  const level = Math.min(unit.level, 4)
  const place =
    unit.kind === 'quotation'
      ? `quotation${side}`
      : `${unit.kind}${level}${side}${unit.kind === 'ancestor' ? relationTo(reading, cue, unit.top) : top.deprel}`
  const cuePosition = units.findIndex(({ kind }) => kind === 'cue')
  const distance = Math.max(-5, Math.min(5, at - cuePosition))
  const firstWord = lemma(unit.first)
  const passive = children[cue]?.some((child) => tokens[child]?.deprel === 'aux:pass') ? 'passive' : 'active'
  const quotation = quotationOf[unit.first] ?? -1
  const quoted = quotation < 0 ? 'plain' : quotation === quotationOf[cue] ? 'same quotation' : 'quoted'
  const whole = quotation >= 0 && (quotations[quotation]?.start ?? 0) >= (tokens[unit.first]?.start ?? 0)
  const kind = nameOf.get(unit.top) ?? top.upos
  const has = (deprel: string) => (children[cue]?.some((child) => tokens[child]?.deprel === deprel) ? deprel : '')
  const given = `${has('nsubj')} ${has('nsubj:pass')} ${has('ccomp')} ${has('xcomp')} ${has('obj')}`
  const tag = `${cueToken.upos}:${cueToken.deprel}`
  const next = lemma(unit.last + 1)
  const previous = lemma(unit.first - 1)
  const length = Math.min(6, Math.ceil(Math.log2(unit.last - unit.first + 1)))
  return [
    'any',
    `place=${place}`,
    `word,place=${word}:${place}`,
    `tag,place=${tag}:${place}`,
    `place,passive=${place}:${cueToken.upos}:${passive}`,
    `place,given=${place}:${cueToken.upos}:${given}`,
    `place,first=${place}:${firstWord}`,
    `word,place,first=${word}:${place}:${firstWord}`,
    `tag,place,first=${tag}:${place}:${firstWord}`,
    `place,top=${place}:${lemma(unit.top)}`,
    `place,kind=${place}:${kind}`,
    `word,place,kind=${word}:${place}:${kind}`,
    `tag,place,kind=${tag}:${place}:${kind}`,
    `kind=${kind}:${side}`,
    `quoted=${quoted}:${whole}`,
    `place,quoted=${place}:${quoted}`,
    `word,quoted=${word}:${quoted}:${side}`,
    `distance=${distance}:${cueToken.upos}`,
    `distance,place=${distance}:${place}`,
    `distance,quoted=${distance}:${quoted}`,
    `distance,kind=${distance}:${kind}`,
    `word,distance=${word}:${distance}:${top.upos}`,
    `next=${place}:${next}`,
    `previous=${place}:${previous}`,
    `around=${previous}:${next}:${top.upos}`,
    `length=${unit.kind}:${length}`,
    `length,place=${place}:${length}`,
    `loose=${place}:${firstWord}:${top.upos}:${lemma(unit.top).slice(-3)}`,
    `inner=${place}:${tokens[top.head]?.deprel}:${top.deprel}`,
    ...(unit.kind === 'cue' ? ['cue'] : []),
    ...(unit.first === unit.last ? [`single=${firstWord}:${place}`, `single,word=${firstWord}:${word}`] : []),
    ...(at === 0 ? ['first unit', `first unit=${place}`] : []),
    ...(at === units.length - 1 ? ['last unit', `last unit=${place}`] : []),
    `neighbours=${tokens[units[at - 1]?.top ?? -1]?.deprel}:${place}:${tokens[units[at + 1]?.top ?? -1]?.deprel}`,
  ]
}

/** The relation by which the chain from the cue reaches an ancestor: that of the word right below it. */
function relationTo({ tokens }: Reading, cue: number, ancestor: number): string {
  const relations: string[] = []
  for (let at = cue; at >= 0 && at !== ancestor && relations.length < 3; at = tokens[at]?.head ?? -1)
    relations.push(tokens[at]?.deprel ?? '')
  return relations.join('^')
}
