import { InvalidArgumentError, Option } from 'commander'
import type { OutputLayer } from '../../chain/OutputLayer.ts'
import { outputLayers } from '../../chain/outputLayers.ts'

/** `--only LAYER,…`. */
export const onlyOption = (): Option =>
  new Option('--only <layers>', `fill these layers alone, of ${outputLayers.join(', ')}`).argParser((text) => {
    const names = text.split(',').map((name) => name.trim())
    const unknown = names.filter((name) => !outputLayers.includes(name as OutputLayer))
    if (unknown.length)
      throw new InvalidArgumentError(
        `There is no layer "${unknown.join('", "')}". Choose of ${outputLayers.join(', ')}.`,
      )
    return names
  })
