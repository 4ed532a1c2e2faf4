import { expect, it } from 'vitest'
import { language } from '../../src/annotate/language.ts'
import { runChain } from '../../src/pipeline/runChain.ts'

const told = async (text: string) => {
  const { layers, messages } = await runChain([language], { text, meta: { source: 'test' }, messages: [] })
  return { language: layers.language, codes: messages.map(({ code }) => code) }
}

it.each([
  'Varania rejects Lenka dam talks',
  'Roe: no deal',
  'Osterland',
  'DAM TALKS FAIL',
  'Khoradin meets Yildirovic',
])('takes the short headline "%s" for English', async (text) => {
  expect(await told(text)).toEqual({ language: 'en', codes: [] })
})

it.each(['', '  \n', '12 %', '…'])('cannot tell the language of "%s"', async (text) => {
  expect(await told(text)).toEqual({ language: 'und', codes: [] })
})

it.each([
  ['fr', 'Le ministre a déclaré mardi que son pays ne négociera jamais le barrage avec ses voisins.'],
  ['de', 'Der Minister sagte am Dienstag, sein Land werde niemals über den Staudamm verhandeln.'],
  ['ru', 'Министр заявил во вторник, что его страна никогда не будет вести переговоры о плотине.'],
])('says that a text in "%s" is not read', async (code, text) => {
  expect(await told(text)).toEqual({ language: code, codes: ['language-unread'] })
})
