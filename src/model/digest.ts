import { createHash } from 'node:crypto'

/** "sha256:" and the hex digest of the UTF-8 bytes of the parts, joined by a newline. */
export const digest = (...parts: readonly string[]): string =>
  `sha256:${createHash('sha256').update(parts.join('\n'), 'utf8').digest('hex')}`
