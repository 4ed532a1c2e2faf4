import type { Figure } from './Figure.ts'

export const newFigure = (figure: Pick<Figure, 'type' | 'name'> & Partial<Figure>): Figure => ({
  country: undefined,
  actor: undefined,
  gender: 'any',
  number: 'one',
  nouns: new Set(),
  roles: [],
  first: 0,
  phrases: 0,
  named: false,
  last: -1,
  ...figure,
})
