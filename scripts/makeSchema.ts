import { fileURLToPath } from 'node:url'
import { createGenerator, type Schema } from 'ts-json-schema-generator'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The JSON Schema of a line of output, made from the types of src/model; `strict` allows no field that they do not name. */
export const makeSchema = ({ strict }: { readonly strict: boolean }): Schema => ({
  ...createGenerator({
    path: `${root}src/model/Line.ts`,
    tsconfig: `${root}tsconfig.json`,
    type: 'Line',
    skipTypeCheck: true,
    additionalProperties: !strict,
  }).createSchema('Line'),
})
