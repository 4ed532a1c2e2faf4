import { expect, test } from 'vitest'
import { identitiesOf } from '../../src/link/identitiesOf.ts'
import { profileOf } from '../../src/link/profileOf.ts'

const person = (name: string, country?: string) =>
  profileOf({ id: name, type: 'person', name, roles: [], ...(country && { country }) })
const of = (...profiles: readonly ReturnType<typeof person>[]) => {
  const found = new Map(identitiesOf(profiles).map(({ profile, identity }) => [profile, identity]))
  return profiles.map(({ key }) => found.get(key))
}

test('takes a surname for the one person who has it', () => {
  const [full, short] = of(person('Ada Orel', 'VAR'), person('Orel'))
  expect(short).toBe(full)
})

test('takes an initial for a given name that begins with it', () => {
  const [full, short] = of(person('Ada Orel', 'VAR'), person('A. Orel', 'VAR'))
  expect(short).toBe(full)
})

test('keeps two people of one surname apart, and gives a bare surname to neither', () => {
  const [ada, tomas, bare] = of(person('Ada Orel', 'VAR'), person('Tomas Orel', 'OST'), person('Orel'))
  expect(new Set([ada, tomas, bare]).size).toBe(3)
})
