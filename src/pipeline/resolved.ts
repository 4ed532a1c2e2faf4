import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Resolution } from '../model/Resolution.ts'
import { packageFolder } from './packageFolder.ts'

/** models/confidence.json: how often each rule was right on development data (evaluation/calibrate.ts). */
type Rates = Readonly<Record<string, Readonly<Record<string, { readonly right: number; readonly total: number }>>>>

/** A rule that was never seen is worth one success and one failure: Laplace's rule of succession. */
const PRIOR = { right: 1, total: 2 }

let rates: Rates | undefined

/** The resolution of a field worked out by a rule, with the confidence fitted for that rule. */
export function resolved(
  field: string,
  rule: string,
  reason: string,
  alternatives?: Resolution['alternatives'],
): Resolution {
  rates ??= JSON.parse(readFileSync(join(packageFolder(), 'models', 'confidence.json'), 'utf8')) as Rates
  const seen = rates[field]?.[rule] ?? { right: 0, total: 0 }
  const confidence = Number(((seen.right + PRIOR.right) / (seen.total + PRIOR.total)).toFixed(2))
  return { confidence, by: 'machine', reason, rule, ...(alternatives?.length && { alternatives }) }
}
