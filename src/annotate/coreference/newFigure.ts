import type { Figure } from './Figure.ts'

export const newFigure = (figure: Pick<Figure, 'type' | 'name'> & Partial<Figure>): Figure => ({
  country: undefined,
  actor: undefined,
  gender: 'any',
  number: 'one',
  nouns: new Set(),
  roles: [],
  last: -1,
  ...figure,
})
