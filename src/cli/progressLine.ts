/** "120 documents · 14.2/s · 3 min left". `share` is how much of the input was read, 0 to 1. */
export function progressLine({
  documents,
  seconds,
  share,
}: {
  readonly documents: number
  readonly seconds: number
  readonly share: number | undefined
}): string {
  const parts = [`${documents} document${documents === 1 ? '' : 's'}`, `${(documents / seconds).toFixed(1)}/s`]
  if (share) parts.push(`${duration((seconds * (1 - share)) / share)} left`)
  return parts.join(' · ')
}

const duration = (seconds: number): string =>
  seconds < 90
    ? `${Math.ceil(seconds)} s`
    : seconds < 5400
      ? `${Math.round(seconds / 60)} min`
      : `${(seconds / 3600).toFixed(1)} h`
