/** What a user can do where the output could not be written. */
export const outputError = ({ code, message }: NodeJS.ErrnoException): string =>
  code === 'ENOSPC' || code === 'EFBIG'
    ? 'the output was cut off, for the disk is full. Make room, or write it elsewhere, and run the same command again.'
    : `the output could not be written (${message}). Check where it goes, and run the same command again.`
