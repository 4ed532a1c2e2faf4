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

test('takes two transliterations of a name for one person, where the given name agrees too', () => {
  const [one, two, other] = of(person('Hossein Orouji'), person('Hussein Oruji'), person('Tomas Oruji'))
  expect(two).toBe(one)
  expect(other).not.toBe(one)
})

test('takes a diplomat of one document for nobody in another', () => {
  const unnamed = (document: string) =>
    profileOf({ id: 'e1', type: 'person', name: 'a senior diplomat', roles: [] }, document)
  const [one, two] = of(unnamed('sha256:1'), unnamed('sha256:2'))
  expect(two).not.toBe(one)
})

test('takes an abbreviation for the body that is known by it', () => {
  const body = (name: string) => profileOf({ id: name, type: 'organization', name, roles: [] })
  const [long, short] = of(body('International Atomic Energy Agency'), body('IAEA'))
  expect(short).toBe(long)
})

test('takes a committee and the party that it governs for one', () => {
  const [committee, party] = ['DNC', 'Democratic Party'].map((name) =>
    profileOf({ id: 'e1', type: 'organization', name, roles: [] }),
  )
  expect(committee?.block).toBe(party?.block)
})

test('takes a slip in a surname for the same person where the given name agrees, and else for another', () => {
  const [right, slip, other] = of(person('Tomas Giuliani'), person('Tomas Guiliani'), person('Ada Guiliani'))
  expect(slip).toBe(right)
  expect(other).not.toBe(right)
})

test('takes a ministry with its country before it, after it, or only known of it, for one, and two countries’ for two', () => {
  const body = (name: string, country?: string) =>
    profileOf({ id: name, type: 'organization', name, roles: [], ...(country && { country }) })
  const [before, after, bare, other] = of(
    body('Norwegian Ministry of Defence', 'NOR'),
    body('Defense Ministry of Norway', 'NOR'),
    body('Defense Ministry', 'NOR'),
    body('Defense Ministry', 'TCD'),
  )
  expect([after, bare]).toEqual([before, before])
  expect(other).not.toBe(before)
})
