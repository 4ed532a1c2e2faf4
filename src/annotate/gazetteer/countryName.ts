import worldCountries from 'world-countries/countries.json' with { type: 'json' }

const names = new Map(worldCountries.map(({ cca3, name }) => [cca3, name.common]))

/** The usual English name of a country by its ISO 3166-1 alpha-3 code. */
export const countryName = (code: string): string | undefined => names.get(code)
