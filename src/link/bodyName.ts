import { lookupActor } from '../annotate/gazetteer/lookupActor.ts'
import { people } from '../annotate/gazetteer/people.ts'

const MINISTRY = /^(ministry|department) (?:of|for) (?:the )?(.+)$/
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bdefence\b/g, 'defense'],
  [/\blabour\b/g, 'labor'],
  [/\bcentre\b/g, 'center'],
  [/\bforeign affairs\b/g, 'foreign'],
]

/**
 * The key of a body's name without its country, which profiles compare apart, in one order and spelling: "Norwegian Ministry of Defence",
 * "Defense Ministry of Norway" and "Norway's Defense Ministry" are one. Names that end in no noun for a body stay whole.
 */
export function bodyName(key: string): string {
  const words = withoutPlace(key.split(' '))
  const bare = isNation(words[0]) ? words.slice(1) : isNation(words.slice(0, 2).join(' ')) ? words.slice(2) : words
  const name = SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), bare.join(' ')).replace(MINISTRY, '$2 $1')
  const isBody = name.split(' ').length > 1 && people().bodies.has(name.split(' ').at(-1) ?? '')
  return isBody || words.length < key.split(' ').length ? name : key
}

/** "Court of Session | in Scotland", "Defense Ministry | of Norway". */
function withoutPlace(words: readonly string[]): readonly string[] {
  const at = words.findLastIndex((word) => word === 'in' || word === 'of')
  return at > 1 && isNation(words.slice(at + 1).join(' ')) ? words.slice(0, at) : words
}

const isNation = (name: string | undefined): boolean =>
  /^(?:country|demonym)$/.test(lookupActor(name ?? '')?.kind ?? '')
