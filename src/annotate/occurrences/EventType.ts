/** What src/ontology/events.yaml tells of a PLOVER type. */
export interface EventType {
  /** The type of the same act when it is only promised. */
  readonly future?: string
  /** The type of not doing it. */
  readonly withheld?: string
  /** The THREATEN mode of the same act when it is only threatened. */
  readonly threatened?: string
}
