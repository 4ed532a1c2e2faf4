import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import module from 'node:module'
import { fileURLToPath } from 'node:url'
import type { AnnotatedDocument } from '../model/AnnotatedDocument.ts'
import type { Document } from '../model/Document.ts'
import type { Answer } from './Answer.ts'
import type { ChainOptions } from './ChainOptions.ts'
import type { Workers } from './Workers.ts'

/** In a checkout the worker is TypeScript, in the package it was compiled. */
const ENTRY = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url))

interface Job {
  readonly document: Document
  readonly done: (document: AnnotatedDocument | Promise<AnnotatedDocument>) => void
  readonly failed: (error: Error) => void
}

/**
 * Starts processes as documents come, up to `count`: not threads, for the network's native runtime is not safe in several of them. A
 * document that brings its process down (out of memory) is given back with a message, and another process takes its place.
 */
export function openWorkers(count: number, options: ChainOptions): Workers {
  const waiting: Job[] = []
  const running = new Set<ChildProcess>()
  /** For each process with nothing to do, what makes it take the next job. */
  const idle = new Map<ChildProcess, () => void>()

  function start(): void {
    const worker = fork(ENTRY, {
      execArgv: [],
      env: { ...process.env, NODE_COMPILE_CACHE: module.getCompileCacheDir?.() },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    let ready = false
    let job: Job | undefined
    const take = () => {
      job = waiting.shift()
      if (job) worker.send(job.document, ignoreClosed)
      else idle.set(worker, take)
    }
    const gone = (why: string) => {
      if (!running.delete(worker)) return
      idle.delete(worker)
      const error = new Error(why)
      job?.done(withoutLayers(job.document, error, options))
      if (!ready) for (const { failed } of waiting.splice(0)) failed(error)
      if (waiting.length) assign()
    }
    worker.on('message', (message) => {
      const answer = message as Answer
      ready = true
      if (answer !== 'ready')
        if ('stopped' in answer) job?.failed(new Error(answer.stopped))
        else job?.done(answer)
      take()
    })
    worker.on('error', ({ message }) => gone(message))
    worker.on('exit', (code, signal) => gone(`it ended with ${signal ?? code}`))
    worker.send({ options }, ignoreClosed)
    running.add(worker)
  }

  function assign(): void {
    const [free] = idle
    if (free) {
      idle.delete(free[0])
      free[1]()
    } else if (running.size < count) start()
  }

  return {
    annotate: (document) =>
      new Promise((done, failed) => {
        waiting.push({ document, done, failed })
        assign()
      }),
    close: async () => {
      waiting.length = 0
      await Promise.all(
        [...running].map((worker) => {
          const ended = once(worker, 'exit')
          worker.kill()
          return ended
        }),
      )
    },
  }
}

/** A process that is gone says so by its exit. */
const ignoreClosed = (): void => {}

async function withoutLayers(document: Document, error: Error, options: ChainOptions): Promise<AnnotatedDocument> {
  const { annotateDocument } = await import('./annotateDocument.ts')
  const text = `The document was kept but not annotated, for it brought its process down (${error.message}). Split it.`
  const message = { level: 'warning', code: 'annotation-failed', stage: 'chain', text } as const
  return annotateDocument({ ...document, messages: [...document.messages, message] }, { ...options, only: [] })
}
