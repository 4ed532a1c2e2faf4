import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import { instrumentTally } from './propose/instrumentTally.ts'
import { issueTally } from './propose/issueTally.ts'
import type { ProposedDispute } from './propose/Proposed.ts'
import { partyTally } from './propose/partyTally.ts'

/** Proposes a dispute from documents that were read: who speaks most, what is contested, which instruments are named. The same for any order of the documents. */
export async function proposeDispute(documents: AsyncIterable<AnnotatedDocument>): Promise<ProposedDispute> {
  const tallies = { parties: partyTally(), issues: issueTally(), instruments: instrumentTally() }
  for await (const document of documents) for (const tally of Object.values(tallies)) await tally.add(document)
  const parties = tallies.parties.propose()
  return {
    title: parties.length
      ? parties
          .slice(0, 2)
          .map(({ name }) => name)
          .join(' and ')
      : 'A dispute',
    parties,
    issues: tallies.issues.propose(),
    instruments: tallies.instruments.propose(),
  }
}
