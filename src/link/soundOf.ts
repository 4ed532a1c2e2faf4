/**
 * How a name sounds, so that the transliterations of one name are alike: "Rouhani", "Rohani" and "Ruhani"; "Hossein" and "Hussain";
 * "Sergei" and "Sergey". Doubled letters count once, vowels fall into three classes.
 *
 * @example
 * soundOf('hussain') // 'hosin'
 */
export const soundOf = (word: string): string => RULES.reduce((sound, [from, to]) => sound.replace(from, to), word)

const RULES: readonly (readonly [RegExp, string])[] = [
  [/(\p{L})\1+/gu, '$1'],
  [/ph/g, 'f'],
  [/(?:ei|ey|ai|ay|ie|iy|yi|y|i)+/g, 'i'],
  [/(?:ou|ow|oo|u|o)+/g, 'o'],
  [/[ae]+/g, 'a'],
]
