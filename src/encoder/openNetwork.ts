import type { Tensor } from 'onnxruntime-common'
import type { EncoderModel } from './EncoderModel.ts'
import { loadRuntime } from './loadRuntime.ts'
import { modelFile } from './modelFile.ts'
import type { Network } from './Network.ts'
import type { Outputs } from './Outputs.ts'
import { outputNames } from './outputNames.ts'

/**
 * Opens the network of a model for one window at a time, on one thread: so no result depends on what is read beside it.
 *
 * @throws ModelError where its file is missing or damaged.
 */
export async function openNetwork(
  { network }: Pick<EncoderModel, 'network'>,
  runtime = loadRuntime(),
): Promise<Network> {
  const { ort, provider } = runtime
  const session = await ort.InferenceSession.create(modelFile(network.file, network.sha256, network.parts), {
    executionProviders: [provider],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
  })
  const given = outputNames.filter((name) => session.outputNames.includes(name))
  const tensor = (values: BigInt64Array, shape: readonly number[]) => new ort.Tensor('int64', values, shape)
  return async ({ pieces, shapes, layouts, firsts }) => {
    const line = [1, pieces.length]
    const inputs = {
      pieces: tensor(pieces, line),
      shapes: tensor(shapes, line),
      layouts: tensor(layouts, line),
      firsts: tensor(firsts, [firsts.length]),
    }
    const found = await session.run(inputs, given)
    return Object.fromEntries(given.map((name) => [name, rowsOf(found[name])])) as Outputs
  }
}

const rowsOf = (tensor: Tensor | undefined) => ({
  width: tensor?.dims.at(-1) ?? 0,
  values: tensor?.data as Float32Array,
})
