#!/usr/bin/env node
import module from 'node:module'
import { fileURLToPath } from 'node:url'
import { nodeBinary } from './nodeBinary.js'
import { runWith } from './runWith.js'

/** Starts Standoff; under a Node that is too old, with the one that the package brings. */
const binary = nodeBinary()
if (binary) runWith(binary, fileURLToPath(import.meta.url))
else {
  // a third of a second less at every start but the first; Node has it from 22.1 on
  module.enableCompileCache?.()
  await import('../dist/cli.js')
}
