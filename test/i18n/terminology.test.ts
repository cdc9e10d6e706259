// @vitest-environment node
import { expect, test } from 'vitest'
import { translateStatus } from '../../src/datapackage/values/statusFlags.ts'
import { FIGURE_STATUSES } from '../../src/model/status.ts'
import { LANGUAGES, type Language } from '../../src/i18n/languages.ts'
import { EVERY_MESSAGE } from './everyMessage.ts'
import { idPart } from '../../src/i18n/idPart.ts'

/** What a reader of 14 stumbles over, or a second word for what has one already. */
const AVOIDED: readonly (readonly [lang: Language, avoided: RegExp, instead: string])[] = [
  ['en', /held against/i, 'compared with'],
  ['en', /whoever/i, 'the person who'],
  ['en', /nobody (?:here )?knows/i, 'it is not clear'],
  ['en', /stands? (?:beside|below|above|behind|there)\b/i, 'is'],
  ['de', /\bUrteile?\b/, 'Bewertung'],
  ['de', /Arbeitsseite|Schreibtisch/, 'Arbeitsplatz'],
  ['de', /geheim/i, 'zurückgehalten'],
  ['de', /zurückgenommen/, 'rückgängig gemacht'],
  ['de', /weiß niemand|niemand kennt/, 'nicht klar, nicht bekannt'],
  ['nb', /tjener/i, 'server'],
  ['nb', /arbeidsbord/i, 'skrivebord'],
  ['nb', /\bverre\b/, 'dårligere'],
  ['nb', /skjermet/i, 'tilbakeholdt'],
  ['nb', /hold\w* opp mot/, 'sammenlignet med'],
  ['nb', /ingen nye tall/i, 'ingen ferske tall: a new figure may be of an old period'],
  ['nb', /[“”]/, '« and »'],
]

test.each(AVOIDED)('%s: no message says %s', (lang, avoided) => {
  const found = Object.entries(EVERY_MESSAGE[lang]).filter(([, text]) => avoided.test(text))
  expect(found).toEqual([])
})

test.each(LANGUAGES)('%s: the reader recognises each status by the word in the form', (lang) => {
  for (const status of FIGURE_STATUSES)
    expect(translateStatus(EVERY_MESSAGE[lang][`status.${idPart(status)}`]!)).toBe(status)
})

test.each(LANGUAGES)('%s: no example names the address of one city', (lang) => {
  const found = Object.values(EVERY_MESSAGE[lang]).filter((text) =>
    /www\.(?!example\.org)[a-z]/.test(text),
  )
  expect(found).toEqual([])
})
