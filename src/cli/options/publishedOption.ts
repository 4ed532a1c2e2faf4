import { InvalidArgumentError, Option } from 'commander'
import { parsePartialDate } from '../../read/parsePartialDate.ts'

/** `--published DATE`. */
export const publishedOption = (): Option =>
  new Option(
    '--published <date>',
    'when documents that bring no date were published: 2017-10-25, 2017-10 or 2017',
  ).argParser((text) => {
    const date = parsePartialDate(text)
    if (!date) throw new InvalidArgumentError('Write the date as 2017-10-25, 2017-10 or 2017.')
    return date
  })
