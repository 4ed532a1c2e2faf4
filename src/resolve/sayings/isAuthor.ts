import type { Attribution } from '../../model/Attribution.ts'
import type { Draft } from '../../pipeline/Draft.ts'

/** "I hope that …" outside quotations is the writer's, on the day of writing. */
export const isAuthor = ({ text }: Pick<Draft, 'text'>, { source, within }: Attribution): boolean =>
  within === undefined && source.some(({ start, end }) => /^(I|we|our|my)$/i.test(text.slice(start, end)))
