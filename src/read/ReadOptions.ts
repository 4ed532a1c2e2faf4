/** How inputs are read. */
export interface ReadOptions {
  /** ISO 8601 date for documents that bring no date of their own. */
  readonly published?: string
  /** Where "-" is read from. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** Told of every piece of input that was read, in bytes. */
  readonly onBytes?: (bytes: number) => void
}
