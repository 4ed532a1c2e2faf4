/** Precision, recall and F1 in per cent from counts; 0 where there is nothing to divide by. */
export function f1(right: number, predicted: number, gold: number): { precision: number; recall: number; f1: number } {
  const precision = predicted ? (100 * right) / predicted : 0
  const recall = gold ? (100 * right) / gold : 0
  return { precision, recall, f1: right ? (2 * precision * recall) / (precision + recall) : 0 }
}
