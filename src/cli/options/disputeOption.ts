import { Option } from 'commander'

/** `--dispute FILE`. */
export const disputeOption = (): Option =>
  new Option('--dispute <file>', 'what you know of the dispute (dispute.yaml): parties, issues, instruments')
