/**
 * Where an arc-hybrid parser stands in a sentence of n words: a stack, a buffer that runs from `next` to the root
 * at position n, and the arcs drawn so far (Kuhlmann, Gómez-Rodríguez and Satta 2011).
 */
export class ParserState {
  readonly size: number
  /** The first word of the buffer; the root, at `size`, when no word is left. */
  next = 0
  /** Words on the stack, from the bottom. */
  readonly stack: Int32Array
  depth = 0
  /** -1 until attached. */
  readonly heads: Int32Array
  /** Relation to the head, an index that the caller gives, plus 1; 0 until attached. */
  readonly relations: Int32Array
  /** Outermost child on each side and the one before it; -1 for none. */
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array

  constructor(size: number) {
    this.size = size
    this.stack = new Int32Array(size + 1)
    this.heads = new Int32Array(size + 1).fill(-1)
    this.relations = new Int32Array(size + 1)
    this.left1 = new Int32Array(size + 1).fill(-1)
    this.left2 = new Int32Array(size + 1).fill(-1)
    this.right1 = new Int32Array(size + 1).fill(-1)
    this.right2 = new Int32Array(size + 1).fill(-1)
    this.leftCount = new Int32Array(size + 1)
    this.rightCount = new Int32Array(size + 1)
  }

  get isDone(): boolean {
    return this.next === this.size && this.depth === 0
  }

  get canShift(): boolean {
    return this.next < this.size
  }

  /** The root takes the last word of the stack only, so that there is one root. */
  get canLeft(): boolean {
    return this.depth > 0 && (this.next < this.size || this.depth === 1)
  }

  get canRight(): boolean {
    return this.depth > 1
  }

  /** The word at this depth of the stack, 0 for its top; -1 where there is none. */
  top(below = 0): number {
    return below < this.depth ? (this.stack[this.depth - 1 - below] as number) : -1
  }

  /** Moves the next word to the stack. */
  shift(): void {
    this.stack[this.depth++] = this.next++
  }

  /** Attaches the top of the stack to the next word, and takes it off. */
  left(relation: number): void {
    const child = this.top()
    this.depth--
    this.#attach(child, this.next, relation)
    this.left2[this.next] = this.left1[this.next] as number
    this.left1[this.next] = child
    this.leftCount[this.next] = (this.leftCount[this.next] as number) + 1
  }

  /** Attaches the top of the stack to the word under it, and takes it off. */
  right(relation: number): void {
    const child = this.top()
    const head = this.top(1)
    this.depth--
    this.#attach(child, head, relation)
    this.right2[head] = this.right1[head] as number
    this.right1[head] = child
    this.rightCount[head] = (this.rightCount[head] as number) + 1
  }

  #attach(child: number, head: number, relation: number): void {
    this.heads[child] = head
    this.relations[child] = relation + 1
  }
}
