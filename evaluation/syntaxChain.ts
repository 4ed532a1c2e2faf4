import { components } from '../src/chain/components.ts'

/** The standard components up to the syntax: what the layers after it are scored on. */
export const syntaxChain = components.slice(0, components.findIndex(({ name }) => name === 'tokens') + 1)
