import { Worker } from 'node:worker_threads'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Document } from '../model/Document.ts'
import type { ChainOptions } from './ChainOptions.ts'
import type { Workers } from './Workers.ts'

/** In a checkout the worker is TypeScript, in the package it was compiled. */
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

interface Job {
  readonly document: Document
  readonly done: (document: AnnotatedDocument | Promise<AnnotatedDocument>) => void
  readonly failed: (error: Error) => void
}

/**
 * Starts threads as documents come, up to `count`. A document that brings its thread down (out of memory) is given back with a
 * message, and another thread takes its place.
 */
export function openWorkers(count: number, options: ChainOptions): Workers {
  const waiting: Job[] = []
  const threads = new Set<Worker>()
  /** For each thread with nothing to do, what makes it take the next job. */
  const idle = new Map<Worker, () => void>()

  function start(): void {
    const thread = new Worker(ENTRY, { workerData: options })
    let ready = false
    let job: Job | undefined
    const take = () => {
      job = waiting.shift()
      if (job) thread.postMessage(job.document)
      else idle.set(thread, take)
    }
    thread.on('message', (document: AnnotatedDocument) => {
      ready = true
      job?.done(document)
      take()
    })
    thread.on('error', (error: Error) => {
      job?.done(withoutLayers(job.document, error, options))
      if (!ready) for (const { failed } of waiting.splice(0)) failed(error)
    })
    thread.on('exit', () => {
      threads.delete(thread)
      idle.delete(thread)
      if (waiting.length) assign()
    })
    threads.add(thread)
  }

  function assign(): void {
    const [free] = idle
    if (free) {
      idle.delete(free[0])
      free[1]()
    } else if (threads.size < count) start()
  }

  return {
    annotate: (document) =>
      new Promise((done, failed) => {
        waiting.push({ document, done, failed })
        assign()
      }),
    close: async () => {
      waiting.length = 0
      await Promise.all([...threads].map((thread) => thread.terminate()))
    },
  }
}

async function withoutLayers(document: Document, error: Error, options: ChainOptions): Promise<AnnotatedDocument> {
  const { annotateDocument } = await import('./annotateDocument.ts')
  const text = `The document was kept but not annotated, for it brought its thread down (${error.message}). Split it.`
  const message = { level: 'warning', code: 'annotation-failed', stage: 'chain', text } as const
  return annotateDocument({ ...document, messages: [...document.messages, message] }, { ...options, only: [] })
}
