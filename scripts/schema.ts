import { mkdirSync, writeFileSync } from 'node:fs'
import { makeSchema } from './makeSchema.ts'

/** `npm run schema`: writes schema/standoff-1.json, which is published with the package. Fields may be added to a format, so it lets pass what it does not know. */
const folder = new URL('../schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('standoff-1.json', folder), `${JSON.stringify(makeSchema({ strict: false }), undefined, 2)}\n`)
