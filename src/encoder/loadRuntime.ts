import { createRequire } from 'node:module'
import { isMainThread } from 'node:worker_threads'
import type { Runtime } from './Runtime.ts'

const require = createRequire(import.meta.url)

const PACKAGES = {
  native: { name: 'onnxruntime-node', provider: 'cpu' },
  wasm: { name: 'onnxruntime-web', provider: 'wasm' },
} as const

let loaded: Runtime | undefined

/**
 * Loads ONNX Runtime: native where there is a binary for this machine, else as WebAssembly; or the kind asked for. Outside of the main
 * thread it is WebAssembly, for the native code is not safe in several threads.
 */
export function loadRuntime(kind?: keyof typeof PACKAGES): Runtime {
  if (kind) return load(kind)
  loaded ??= nativeOrWasm()
  return loaded
}

function nativeOrWasm(): Runtime {
  try {
    return load(isMainThread ? 'native' : 'wasm')
  } catch {
    return load('wasm')
  }
}

function load(kind: keyof typeof PACKAGES): Runtime {
  const { name, provider } = PACKAGES[kind]
  const ort = require(name) as Runtime['ort']
  if (kind === 'wasm') ort.env.wasm.numThreads = 1
  return { name, provider, version: ort.env.versions.common, ort }
}
