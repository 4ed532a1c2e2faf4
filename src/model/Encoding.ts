import type { Rows } from './Rows.ts'

/** What the encoder tells of each of a document's `words`: scores in the order of `labels`, and the tree of its sentence. */
export interface Encoding {
  readonly labels: Readonly<Record<'roles' | 'names' | 'upos' | 'mentions' | 'relations', readonly string[]>>
  /** Part in a statement, BIO; logits, as are names and mentions. */
  readonly roles: Rows
  /** Part in a proper name, BIO. */
  readonly names: Rows
  /** Whether the word heads a mention, and of what. */
  readonly mentions: Rows
  /** The likeliest Universal POS tag, an index into `labels.upos`. */
  readonly upos: Uint8Array
  /** Index in `words` of the head; -1 for a root. */
  readonly heads: Int32Array
  /** Relation to the head, an index into `labels.relations`. */
  readonly relations: Uint8Array
  /** What links a word to a cue, from the side of either (Encoder.links). */
  readonly linkToken: Rows
  readonly linkCue: Rows
  /** For each word that may head a mention: by the head of an antecedent its probability; what lacks to 1 is that it has none near. */
  readonly antecedents: ReadonlyMap<number, ReadonlyMap<number, number>>
}
