import type { AnnotatedDocument } from '../../src/model/AnnotatedDocument.ts'
import type { Dispute } from '../../src/model/Dispute.ts'
import { digest } from '../../src/model/digest.ts'
import type { Entity } from '../../src/model/Entity.ts'
import type { Resolution } from '../../src/model/Resolution.ts'
import type { Span } from '../../src/model/Span.ts'
import { openRecord } from '../../src/store/openRecord.ts'
import type { StandoffRecord } from '../../src/store/StandoffRecord.ts'
import { annotated } from '../store/annotated.ts'

const dispute: Dispute = {
  title: 'The Lenka dam',
  parties: [
    { id: 'varania', name: 'Varania', members: ['Varania', 'Tomas Kerel', 'Ilka Dorn'], country: 'VAR' },
    { id: 'osterland', name: 'Osterland', members: ['Osterland', 'Anna Brandt'], country: 'OST' },
  ],
  issues: [
    { id: 'filling', question: 'May the filling of the reservoir be limited?', terms: ['filling'], examples: [] },
    { id: 'flow', question: 'Did Varania cut the flow of the river?', terms: ['flow'], examples: [] },
  ],
  instruments: [],
}

/** As the chain marks a document that was read with it. */
const disputeDigest = digest(JSON.stringify(dispute))

const entities: readonly Entity[] = [
  { id: 'kerel', type: 'person', name: 'Tomas Kerel', country: 'VAR', roles: [] },
  { id: 'dorn', type: 'person', name: 'Ilka Dorn', country: 'VAR', roles: [] },
  { id: 'brandt', type: 'person', name: 'Anna Brandt', country: 'OST', roles: [] },
  { id: 'varania', type: 'country', name: 'Varania', country: 'VAR', roles: [] },
  { id: 'osterland', type: 'country', name: 'Osterland', country: 'OST', roles: [] },
  { id: 'accord', type: 'instrument', name: 'Marlow Accord', roles: [] },
]

const sure = (confidence: number, reason: string, alternatives?: Resolution['alternatives']): Resolution => ({
  ...{ confidence, by: 'machine', reason },
  ...(alternatives && { alternatives }),
})

const at = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}

const refusalText =
  'Varania rejects limits on dam\n\nBRANDMERE, 4 May 2031 — President Tomas Kerel told parliament on Sunday that “our reservoir is not up for negotiation”. ' +
  'Minister Ilka Dorn said that Anna Brandt had claimed that Varania had cut the flow of the river, and he rejected it.\n\n' +
  'Osterland suspended the Marlow Accord last week. 🌊 Engineers watched.\n'

const refusal: AnnotatedDocument = {
  ...annotated(refusalText, {
    meta: {
      source: 'post/refusal.txt',
      title: 'Varania rejects limits on dam',
      outlet: 'Varania Post',
      byline: 'Mila Soren',
      published: '2031-05-05',
      publishedBasis: 'given',
    },
    entities,
    dispute: disputeDigest,
    statements: [
      {
        ...{
          kind: 'mixed',
          source: 'President Tomas Kerel',
          cue: 'told',
          content: 'that “our reservoir is not up for negotiation”',
        },
        ...{
          speaker: 'kerel',
          party: 'varania',
          said: '2031-05-04',
          issue: 'filling',
          stance: 'rejects',
          act: 'REJECT',
        },
        resolution: {
          speaker: sure(0.97, 'named in the source', [{ value: 'dorn', confidence: 0.02 }]),
          said: sure(0.91, '“on Sunday”, counted from the day of publication'),
          stance: sure(0.8, 'words of refusal'),
        },
      },
      {
        ...{
          source: 'Minister Ilka Dorn',
          cue: 'said',
          content: 'that Anna Brandt had claimed that Varania had cut the flow of the river',
        },
        ...{ speaker: 'dorn', party: 'varania', said: '2031-05-04' },
      },
      {
        ...{
          source: 'Anna Brandt',
          cue: 'had claimed',
          content: 'that Varania had cut the flow of the river',
          within: 's2',
        },
        ...{ speaker: 'brandt', party: 'osterland', issue: 'flow', stance: 'supports' },
      },
    ],
    events: [
      {
        trigger: 'suspended',
        type: 'SANCTION',
        actors: ['osterland'],
        date: '2031-04',
        issue: 'filling',
        stance: 'open',
      },
    ],
  }),
  sentences: [at(refusalText, 'Osterland suspended the Marlow Accord last week.')],
  mentions: [
    { kind: 'name', entity: 'kerel', ...at(refusalText, 'Tomas Kerel') },
    { kind: 'name', entity: 'dorn', ...at(refusalText, 'Ilka Dorn') },
    { kind: 'name', entity: 'brandt', ...at(refusalText, 'Anna Brandt') },
    { kind: 'pronoun', entity: 'dorn', ...at(refusalText, 'he', refusalText.indexOf('he rejected')) },
  ],
  times: [{ id: 't1', type: 'DATE', value: '2031-05-04', ...at(refusalText, 'Sunday') }],
  instrumentStates: [
    {
      instrument: 'accord',
      step: 'suspended',
      status: 'happened',
      spans: [at(refusalText, 'suspended the Marlow Accord')],
      confidence: 0.7,
    },
  ],
  messages: [
    {
      level: 'warning',
      code: 'date-ambiguous',
      stage: 'times',
      text: '“last week” fits two weeks.',
      ...at(refusalText, 'last week'),
    },
  ],
}

const quote = 'Our reservoir is not up for negotiation'

const documents: readonly AnnotatedDocument[] = [
  refusal,
  annotated(`“${quote}, today or ever,” President Tomas Kerel said in Karst on Sunday.`, {
    meta: {
      source: 'herald/kerel.html',
      title: 'Kerel: reservoir is ours',
      outlet: 'Brandmere Herald',
      published: '2031-05-05',
      publishedBasis: 'markup',
    },
    entities,
    dispute: disputeDigest,
    statements: [
      {
        ...{ kind: 'direct', source: 'President Tomas Kerel', cue: 'said', content: `“${quote}, today or ever,”` },
        ...{ speaker: 'kerel', party: 'varania', said: '2031-05-04', issue: 'filling', stance: 'rejects' },
      },
    ],
  }),
  annotated('Osterland could accept a slower filling, Anna Brandt said in 2030.', {
    meta: {
      source: 'herald/brandt.txt',
      title: 'Brandt offers talks',
      outlet: 'Brandmere Herald',
      published: '2030-03-02',
      publishedBasis: 'text',
    },
    entities,
    dispute: disputeDigest,
    statements: [
      {
        ...{ source: 'Anna Brandt', cue: 'said', content: 'Osterland could accept a slower filling' },
        ...{ speaker: 'brandt', party: 'osterland', said: '2030-03-01', issue: 'filling', stance: 'open' },
      },
    ],
  }),
  annotated(
    'Anna Brandt said that Osterland demands that the filling stop. Tomas Kerel denied that Varania had cut the flow of the river.',
    {
      meta: {
        source: 'wire/1',
        title: 'Osterland hardens',
        outlet: 'River Wire',
        published: '2031-05-06',
        publishedBasis: 'dateline',
      },
      entities,
      dispute: disputeDigest,
      statements: [
        {
          ...{ source: 'Anna Brandt', cue: 'said', content: 'that Osterland demands that the filling stop' },
          ...{ speaker: 'brandt', party: 'osterland', said: '2031-05-06', issue: 'filling', stance: 'supports' },
        },
        {
          ...{
            source: 'Tomas Kerel',
            cue: 'denied',
            content: 'that Varania had cut the flow of the river',
            act: 'REJECT',
          },
          ...{ speaker: 'kerel', party: 'varania', said: '2031-05-06', issue: 'flow', stance: 'rejects' },
        },
      ],
      events: [{ trigger: 'cut', type: 'COERCE', actors: ['varania'], status: 'denied', within: 's2' }],
    },
  ),
  annotated('Anna Brandt said that Varania had cut the flow of the river.', {
    meta: {
      source: 'wire/2',
      title: 'Brandt accuses',
      outlet: 'River Wire',
      published: '2031-05-03',
      publishedBasis: 'given',
    },
    entities,
    dispute: disputeDigest,
    statements: [
      {
        ...{
          source: 'Anna Brandt',
          cue: 'said',
          content: 'that Varania had cut the flow of the river',
          act: 'ACCUSE',
          target: ['varania'],
        },
        ...{ speaker: 'brandt', party: 'osterland', said: '2031-05-03', issue: 'flow', stance: 'supports' },
      },
    ],
  }),
  annotated('A spokesman who was not named said that the gates would open.', {
    meta: { source: 'undated.txt' },
    statements: [{ source: 'A spokesman who was not named', cue: 'said', content: 'that the gates would open' }],
  }),
]

/** A small record of an invented dispute, made by hand: nested statements, a claim and its denial, one quotation told twice, an undated report. */
export async function damRecord(
  file: string,
  told: { readonly dispute: boolean } = { dispute: true },
): Promise<StandoffRecord> {
  const record = await openRecord(file, { create: true })
  if (told.dispute) await record.useDispute(dispute)
  for (const document of documents) await record.add(document)
  return record
}
