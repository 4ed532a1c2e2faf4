import { createContext } from 'preact'

/** How a page has something decided, and learns that something was. */
export interface Deciding {
  /** Grows with every decision: what is shown is then fetched again. */
  readonly count: number
  /** Posts a decision to an address of the API; `told` says it in words to the person. */
  decide(address: string, body: object, told: string): void
  /** Has what is shown fetched again. */
  refresh(): void
  /** Takes decisions back. */
  withdraw(ids: readonly string[]): void
}

export const DecideContext = createContext<Deciding>({ count: 0, decide() {}, refresh() {}, withdraw() {} })
