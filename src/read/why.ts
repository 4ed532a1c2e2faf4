const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder. Check the path.',
  EACCES: 'It may not be read. Check its permissions.',
  EPERM: 'It may not be read. Check its permissions.',
  EISDIR: 'It is a folder, not a file.',
  ENOTDIR: 'A part of its path is a file. Check the path.',
  ELOOP: 'Its links lead in a circle. Check where they point.',
  EMFILE: 'Too many files are open. Close some programs and try again.',
}

/** Why a file could not be read, and what to do, from the error that the system gave. */
export function why(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  return REASONS[code] ?? `It could not be read (${message}). Check the file.`
}
