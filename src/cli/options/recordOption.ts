import { Option } from 'commander'

/** `--record FILE`. */
export const recordOption = (): Option =>
  new Option('--record <file>', 'the record: one SQLite file').makeOptionMandatory()
