/** An encoder, as its files in models/ are named. */
export type EncoderName = 'encoder-en' | 'accurate-en'
