import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Option } from 'commander'
import { modelNames } from '../../pipeline/modelNames.ts'
import { packageFolder } from '../../pipeline/packageFolder.ts'

/** `--model NAME`; not in the help of a version that comes without the accurate model. */
export const modelOption = (): Option =>
  new Option('--model <name>', 'what finds statements: "accurate" finds more and takes about five times as long')
    .choices(modelNames)
    .default('default')
    .hideHelp(!existsSync(join(packageFolder(), 'models/accurate-en.json')))
