/** What a person can decide on a statement, an event and an entity, by the name of the field (docs/library.md lists the values). */
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
  /** Of somebody or something that is spoken of, by the words of a mention. */
  entity: ['identity'],
} as const satisfies Readonly<Record<'statement' | 'event' | 'entity', readonly string[]>>
