import type { Span } from '../../model/Span.ts'
import type { Scene } from './Scene.ts'

/** The last word of a phrase, in small letters. */
export const lastWord = ({ text }: Pick<Scene, 'text'>, { start, end }: Span): string =>
  /\p{L}+$/u.exec(text.slice(start, end))?.[0].toLowerCase() ?? ''
