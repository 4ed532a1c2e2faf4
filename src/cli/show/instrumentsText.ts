import type { Life, LifeStep } from '../../link/instruments/Life.ts'
import { paragraph } from './paragraph.ts'
import { terminalWidth } from './terminalWidth.ts'
import { where } from './where.ts'

/** Where each treaty, deal, resolution or bill stands, and the steps to there, each with the words of its surest telling. */
export function instrumentsText(lives: readonly Life[], width = terminalWidth()): string {
  if (!lives.length) return 'No step of a treaty, deal, resolution or bill was told.'
  return lives
    .map(({ name, standing, steps }, at) =>
      [paragraph(`${at + 1}. ${name}: ${standing}`, width), ...steps.map((step) => stepText(step, width))].join('\n'),
    )
    .join('\n\n')
}

function stepText({ step, status, date, by, votes, condition, tellings }: LifeStep, width: number): string {
  const [surest] = tellings
  const head = [
    date ?? 'undated',
    status === 'happened' ? step : `${step} (${status})`,
    by,
    votes,
    condition && `on condition: “${condition}”`,
    tellings.length > 1 && `told ${tellings.length} times`,
  ]
  return [
    paragraph(head.filter(Boolean).join(' · '), width, '   '),
    ...(surest ? [paragraph(`${surest.words} (${where(surest)})`, width, '     ')] : []),
  ].join('\n')
}
