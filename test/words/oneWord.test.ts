// @vitest-environment node
import { expect, test } from 'vitest'
import { statusInOurWords } from '../../src/package/flags.ts'
import { FIGURE_STATUSES } from '../../src/model/status.ts'
import { desk as deskDe } from '../../src/words/de/desk.ts'
import { document as documentDe } from '../../src/words/de/document.ts'
import { de } from '../../src/words/de/messages.ts'
import { method as methodDe } from '../../src/words/de/method.ts'
import { present as presentDe } from '../../src/words/de/present.ts'
import { report as reportDe } from '../../src/words/de/report.ts'
import { desk as deskEn } from '../../src/words/en/desk.ts'
import { document as documentEn } from '../../src/words/en/document.ts'
import { en } from '../../src/words/en/messages.ts'
import { method as methodEn } from '../../src/words/en/method.ts'
import { present as presentEn } from '../../src/words/en/present.ts'
import { report as reportEn } from '../../src/words/en/report.ts'
import { desk as deskNb } from '../../src/words/nb/desk.ts'
import { document as documentNb } from '../../src/words/nb/document.ts'
import { nb } from '../../src/words/nb/messages.ts'
import { method as methodNb } from '../../src/words/nb/method.ts'
import { present as presentNb } from '../../src/words/nb/present.ts'
import { report as reportNb } from '../../src/words/nb/report.ts'
import { de as problemsDe } from '../../src/words/problems/de.ts'
import { en as problemsEn } from '../../src/words/problems/en.ts'
import { nb as problemsNb } from '../../src/words/problems/nb.ts'

type Messages = Readonly<Record<string, string>>

const EVERY: Readonly<Record<string, Messages>> = {
  en: { ...en, ...methodEn, ...reportEn, ...documentEn, ...presentEn, ...deskEn, ...problemsEn },
  de: { ...de, ...methodDe, ...reportDe, ...documentDe, ...presentDe, ...deskDe, ...problemsDe },
  nb: { ...nb, ...methodNb, ...reportNb, ...documentNb, ...presentNb, ...deskNb, ...problemsNb },
}

/** What a reader of 14 stumbles over, or a second word for what has one already. */
const AVOIDED: readonly (readonly [lang: string, avoided: RegExp, instead: string])[] = [
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
  const found = Object.entries(EVERY[lang]!).filter(([, text]) => avoided.test(text))
  expect(found).toEqual([])
})

test.each(Object.keys(EVERY))(
  '%s: a status is recognised by the word that the form shows',
  (lang) => {
    for (const status of FIGURE_STATUSES)
      expect(statusInOurWords(EVERY[lang]![`status.${status}`]!)).toBe(status)
  },
)

test.each(Object.keys(EVERY))('%s: no example names the address of one city', (lang) => {
  const found = Object.values(EVERY[lang]!).filter((text) =>
    /www\.(?!example\.org)[a-z]/.test(text),
  )
  expect(found).toEqual([])
})
