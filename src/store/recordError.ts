/** Codes of SQLite, without what follows the first detail: https://sqlite.org/rescode.html */
const NEXT_STEPS: Readonly<Record<string, string>> = {
  SQLITE_FULL: 'the disk is full; what was added before is kept. Make room and run the same command again.',
  SQLITE_IOERR:
    'the disk could not be read or written; what was added before is kept. Check it and run the same command again.',
  SQLITE_READONLY:
    'the file or its folder may not be written. Change its permissions, or name another file with --record.',
  SQLITE_CANTOPEN: 'it cannot be opened. Check the folder, the permissions, and the name after --record.',
  SQLITE_NOTADB: 'it is no record of Standoff. Name another file with --record.',
  SQLITE_CORRUPT: 'the file is damaged. Go back to a copy of it, or read the documents into a new record.',
  SQLITE_BUSY: 'another program holds the file. Try again when it has ended; what was added before is kept.',
}

/** The error as a user can act on it: which file, what is wrong, the next step; other errors as they are. */
export function recordError(path: string, error: unknown): unknown {
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code !== 'string' || !code.startsWith('SQLITE_')) return error
  const [, name] = /^(SQLITE_[A-Z]+)/.exec(code) ?? []
  const step = name && NEXT_STEPS[name]
  return step ? new Error(`${path}: ${step}`, { cause: error }) : error
}
