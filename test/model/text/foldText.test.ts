import { expect, test } from 'vitest'
import { foldText } from '../../../src/model/text/foldText.ts'

test.each([
  ['Bostedsløse', 'bostedslose'],
  ['BOSTEDSLØSE', 'bostedslose'],
  ['Æresdrap på Åse', 'aeresdrap pa ase'],
  ['Straße', 'strasse'],
  ['STRAẞE', 'strasse'],
  ['Łódź', 'lodz'],
  ['Malmö', 'malmo'],
  ['Café, naïve, Ñandú', 'cafe, naive, nandu'],
  ['Þingvellir, Seyðisfjörður', 'thingvellir, seydisfjordur'],
  ['İstanbul, Diyarbakır', 'istanbul, diyarbakir'],
  ['Œuvre', 'oeuvre'],
  ['York 2025', 'york 2025'],
  ['', ''],
])('%s is folded to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded)
  // A letter with its mark as one character or as two.
  expect(foldText(text.normalize('NFD'))).toBe(folded)
})
