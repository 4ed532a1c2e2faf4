import type { Name } from '../../model/Name.ts'
import type { Title } from './Title.ts'
import type { Words } from './Words.ts'

/** Adds to a person's last title what it is of, where that follows the name: "President Ada Lindt | of Norway". */
export function titleAfter(
  { text, ...words }: Words,
  titles: readonly Title[],
  after: number,
  next: { readonly name: Name; readonly first: number } | undefined,
): readonly Title[] {
  const last = titles.at(-1)
  const isOf = words.word(after) === 'of' && words.sentenceOf[after] === words.sentenceOf[after - 1]
  const body = /^the$/.test(words.word(after + 1)) ? after + 2 : after + 1
  if (!last || !isOf || next?.first !== body || !/^(?:country|organization|place)$/.test(next.name.type)) return titles
  const start = words.tokens[after]?.start ?? last.end
  const { end } = next.name
  const title = `${last.words ?? text.slice(last.start, last.end)} ${text.slice(start, end)}`
  return [...titles.slice(0, -1), { ...last, end, words: title }]
}
