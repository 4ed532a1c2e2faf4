import type { Document } from '../model/Document.ts'
import type { Answer } from './Answer.ts'
import { annotateDocument } from './annotateDocument.ts'
import type { ChainOptions } from './ChainOptions.ts'

/** The process that openWorkers starts: told its options first, then annotates the documents that it is sent, one at a time. */
process.once('message', ({ options }: { readonly options: ChainOptions }) => {
  process.on('message', async (document: Document) => {
    tell(await annotateDocument(document, options).catch(({ message }: Error) => ({ stopped: message })))
  })
  tell('ready')
})

function tell(answer: Answer): void {
  process.send?.(answer, undefined, undefined, isGone)
}

/** Nobody waits for the result any more: the process that asked has ended. */
function isGone(): void {}

/** What ends the run is for the process that started this one to say. */
process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit())
