/** One figure: what was measured on what. */
export interface Score {
  /** "statements", "times" … */
  readonly layer: string
  /** The corpus and its part: "PolNeAR dev". */
  readonly corpus: string
  /** "relation F1", "strict F1", "UAS" … */
  readonly measure: string
  /** 0 to 100 for rates. */
  readonly value: number
  /** Items that it rests on: gold spans, documents, pairs. */
  readonly items: number
  /** 95 % interval, by bootstrap over documents; for figures on few items. */
  readonly interval?: readonly [number, number]
}

/** Scores one layer; run by `npm run evaluate -- NAME`, and by name in evaluation/floors.json. */
export interface Scorer {
  readonly name: string
  /** Paths under the corpora folder that it reads. */
  readonly needs: readonly string[]
  /** Run only where it is named. */
  readonly onDemand?: boolean
  run(corpora: string): Promise<readonly Score[]>
}
