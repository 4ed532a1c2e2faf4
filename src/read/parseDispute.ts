import { isNode, LineCounter, parseDocument } from 'yaml'
import type { Dispute } from '../model/Dispute.ts'
import { disputeSchema } from './disputeSchema.ts'

/**
 * The dispute that a YAML text describes.
 *
 * @param path names the text in errors.
 * @throws Error that lists every problem with its line and what to write there.
 */
export function parseDispute(text: string, path: string): Dispute {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const at = (offset: number): number => lines.linePos(offset).line
  if (document.errors.length)
    throw failure(
      path,
      document.errors.map(
        ({ pos, message }) => `line ${at(pos[0])}: ${message.split('\n')[0]?.replace(/ at line \d+.*/, '')}`,
      ),
    )
  const result = disputeSchema.safeParse(document.toJS() ?? {})
  if (result.success) return result.data

  const lineOf = (where: readonly PropertyKey[]): number => {
    const node = document.getIn(where, true)
    if (isNode(node) && node.range) return at(node.range[0])
    return where.length ? lineOf(where.slice(0, -1)) : 1
  }
  throw failure(
    path,
    result.error.issues.map(({ code, path: where, message, ...issue }) => {
      const problem =
        code === 'unrecognized_keys' ? `has no field ${(issue as { keys: string[] }).keys.join(', ')}` : message
      return `line ${lineOf(where)}: ${where.join('.') || 'the file'} ${problem}`
    }),
  )
}

const failure = (path: string, problems: readonly string[]): Error =>
  new Error(
    `Cannot read the dispute in ${path}:\n${problems.map((problem) => `  ${problem}`).join('\n')}\nCorrect these lines, or write a fresh file with standoff init.`,
  )
