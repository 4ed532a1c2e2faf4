import { Option } from 'commander'
import { modelNames } from '../../pipeline/modelNames.ts'

/** `--model NAME`. */
export const modelOption = (): Option =>
  new Option('--model <name>', 'what finds statements: "accurate" errs less and takes about four times as long')
    .choices(modelNames)
    .default('default')
