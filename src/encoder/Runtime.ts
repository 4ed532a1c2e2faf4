import type { Env, InferenceSession, Tensor } from 'onnxruntime-common'

/** What runs the network: ONNX Runtime as native code, or as WebAssembly where the machine has no binary. */
export interface Runtime {
  readonly name: 'onnxruntime-node' | 'onnxruntime-web'
  readonly version: string
  readonly provider: 'cpu' | 'wasm'
  readonly ort: {
    readonly InferenceSession: {
      readonly create: (bytes: Uint8Array, options: InferenceSession.SessionOptions) => Promise<InferenceSession>
    }
    readonly Tensor: typeof Tensor
    readonly env: Env
  }
}
