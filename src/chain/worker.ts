import { parentPort, workerData } from 'node:worker_threads'
import type { Document } from '../model/Document.ts'
import { annotateDocument } from './annotateDocument.ts'
import type { ChainOptions } from './ChainOptions.ts'

/** The thread that openWorkers starts: annotates the documents that it is sent, one at a time. */
const options = workerData as ChainOptions
parentPort?.on('message', async (document: Document) => {
  parentPort?.postMessage(await annotateDocument(document, options))
})
parentPort?.postMessage('ready')
