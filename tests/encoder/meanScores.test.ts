import { expect, test } from 'vitest'
import { meanScores } from '../../src/encoder/meanScores.ts'

const scores = (role: number, link: number) => ({
  labels: ['O'],
  roles: { width: 1, values: Float32Array.of(role) },
  links: () => ({ width: 1, values: Float32Array.of(link) }),
})

test('takes the mean of what two encoders score', () => {
  const { labels, roles, links } = meanScores([scores(1, 8), scores(3, 4)])
  expect([labels, [...roles.values], [...links([0, 0], 0, 1).values]]).toEqual([['O'], [2], [6]])
})
