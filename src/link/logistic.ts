import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../pipeline/packageFolder.ts'

const models = new Map<string, Readonly<Record<string, number>>>()

/** The probability that a logistic model under models/ gives to evidence: a weight for each piece, and `bias`. Two decimals. */
export function logistic(model: string, evidence: Readonly<Record<string, number>>): number {
  const weights =
    models.get(model) ??
    (JSON.parse(readFileSync(join(packageFolder(), 'models', model), 'utf8')) as Record<string, number>)
  models.set(model, weights)
  const sum = Object.entries(evidence).reduce(
    (total, [name, value]) => total + (weights[name] ?? 0) * value,
    weights.bias ?? 0,
  )
  return Number((1 / (1 + Math.exp(-sum))).toFixed(2))
}
