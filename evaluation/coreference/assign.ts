/** Pairs rows and columns one to one so that the values add up to most (Kuhn 1955, by shortest augmenting paths). Time is cubic. */
export function assign(values: readonly (readonly number[])[]): readonly (readonly [row: number, column: number])[] {
  const columns = values[0]?.length ?? 0
  if (values.length > columns) return assign(transposed(values, columns)).map(([column, row]) => [row, column] as const)
  const rowCost = new Float64Array(values.length + 1)
  const columnCost = new Float64Array(columns + 1)
  /** Row of each column, from 1; 0 for none. */
  const owner = new Int32Array(columns + 1)
  for (let row = 1; row <= values.length; row++) {
    owner[0] = row
    let column = 0
    const least = new Float64Array(columns + 1).fill(Infinity)
    const before = new Int32Array(columns + 1)
    const seen = new Uint8Array(columns + 1)
    do {
      seen[column] = 1
      const from = owner[column] as number
      let step = Infinity
      let next = 0
      for (let j = 1; j <= columns; j++) {
        if (seen[j]) continue
        const cost = -(values[from - 1]?.[j - 1] ?? 0) - (rowCost[from] as number) - (columnCost[j] as number)
        if (cost < (least[j] as number)) {
          least[j] = cost
          before[j] = column
        }
        if ((least[j] as number) < step) {
          step = least[j] as number
          next = j
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (seen[j]) {
          rowCost[owner[j] as number] = (rowCost[owner[j] as number] as number) + step
          columnCost[j] = (columnCost[j] as number) - step
        } else least[j] = (least[j] as number) - step
      }
      column = next
    } while (owner[column] !== 0)
    while (column !== 0) {
      const previous = before[column] as number
      owner[column] = owner[previous] as number
      column = previous
    }
  }
  return [...owner.entries()].slice(1).flatMap(([column, row]) => (row ? [[row - 1, column - 1] as const] : []))
}

const transposed = (values: readonly (readonly number[])[], columns: number): number[][] =>
  Array.from({ length: columns }, (_, j) => values.map((row) => row[j] ?? 0))
