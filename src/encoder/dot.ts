/** Dot product of `size` numbers of each of two arrays, from `at` and from `from` on; in four sums, which processors add up side by side. */
export function dot(a: Float32Array, at: number, b: Float32Array, from: number, size: number): number {
  let sum = 0
  let second = 0
  let third = 0
  let fourth = 0
  let step = 0
  for (; step + 3 < size; step += 4) {
    sum += (a[at + step] as number) * (b[from + step] as number)
    second += (a[at + step + 1] as number) * (b[from + step + 1] as number)
    third += (a[at + step + 2] as number) * (b[from + step + 2] as number)
    fourth += (a[at + step + 3] as number) * (b[from + step + 3] as number)
  }
  for (; step < size; step++) sum += (a[at + step] as number) * (b[from + step] as number)
  return sum + second + third + fourth
}
