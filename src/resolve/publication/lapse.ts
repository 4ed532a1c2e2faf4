/** How well a lapse of days fits, where half as many fit after each so many days; never less than a floor. */
export const lapse = (days: number, halfLife: number, floor: number): number =>
  days < 0 ? floor : floor + (1 - floor) * 2 ** (-days / halfLife)
