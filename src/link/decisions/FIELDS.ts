/** What a person can decide on a statement and on an event, by the name of the field (docs/library.md lists the values). */
export const FIELDS = {
  statement: [
    'speaker',
    'party',
    'said',
    'act',
    'factuality',
    'issue',
    'stance',
    'not-a-statement',
    'group',
    'relation',
    'change',
  ],
  event: [
    'type',
    'status',
    'date',
    'actors',
    'recipients',
    'place',
    'issue',
    'stance',
    'not-an-event',
    'group',
    'change',
  ],
} as const satisfies Readonly<Record<'statement' | 'event', readonly string[]>>
