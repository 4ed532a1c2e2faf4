import { openRecord } from '../../src/store/openRecord.ts'
import { generatedDocument, STATEMENTS } from './generatedDocument.ts'

/** Documents that are timed at each size: the median leaves out those in which SQLite or the machine was busy otherwise. */
const TIMED = 60

/** What adding and linking one more document costs in a record of a size: medians in ms, and the process's memory in MiB. */
interface Growth {
  readonly statements: number
  readonly wallMs: number
  readonly cpuMs: number
  readonly residentMiB: number
}

/** Grows a record in a file with generated documents and times the next ones at each size. */
export async function* growRecord(path: string, sizes: readonly number[]): AsyncGenerator<Growth> {
  const record = await openRecord(path, { create: true })
  let next = 0
  const add = async () => {
    const document = generatedDocument(next)
    next += 1
    const [started, cpu] = [performance.now(), process.cpuUsage()]
    await record.add(document)
    const { user, system } = process.cpuUsage(cpu)
    return { wallMs: performance.now() - started, cpuMs: (user + system) / 1000 }
  }
  for (const statements of sizes) {
    while ((next + TIMED) * STATEMENTS < statements) await add()
    const times: Awaited<ReturnType<typeof add>>[] = []
    while (times.length < TIMED) times.push(await add())
    yield {
      statements,
      wallMs: median(times.map(({ wallMs }) => wallMs)),
      cpuMs: median(times.map(({ cpuMs }) => cpuMs)),
      residentMiB: Math.round(process.memoryUsage().rss / 2 ** 20),
    }
  }
  await record.close()
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
