import type { Document } from '../model/Document.ts'
import { annotateDocument } from './annotateDocument.ts'
import type { ChainOptions } from './ChainOptions.ts'

/** The process that openWorkers starts: told its options first, then annotates the documents that it is sent, one at a time. */
process.once('message', ({ options }: { readonly options: ChainOptions }) => {
  process.on('message', async (document: Document) => {
    process.send?.(await annotateDocument(document, options), undefined, undefined, isGone)
  })
  process.send?.('ready')
})

/** Nobody waits for the result any more: the process that asked has ended. */
function isGone(): void {}

/** What ends the run is for the process that started this one to say. */
process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit())
