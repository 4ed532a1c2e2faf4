import type { Column } from './Column.ts'

/** The columns that are not shown as wide as they are, by their names. */
export const columns: Readonly<Record<string, Column>> = {
  words: { share: 2.5 },
  title: { share: 2.5 },
  who: { most: 24 },
  name: { most: 32 },
  actors: { most: 20 },
  recipients: { most: 20, rank: 2 },
  issue: { most: 16 },
  act: { most: 20, rank: 3 },
  mode: { most: 16, rank: 1 },
  status: { rank: 4 },
  outlet: { most: 20, rank: 5 },
  basis: { rank: 2 },
  warnings: { rank: 1 },
  'copy of': { most: 20, cut: 'start', rank: 1 },
  document: { most: 32, cut: 'start', share: 1.5 },
  where: { most: 30, cut: 'start', rank: 6 },
  type: { most: 16 },
  country: { rank: 1 },
  outlets: { rank: 2 },
}
