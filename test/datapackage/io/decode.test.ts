// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { decode } from '../../../src/datapackage/io/decode.ts'
import {
  decodeByte,
  type SingleByteEncoding,
} from '../../../src/datapackage/io/singleByteEncodings.ts'
import { fixture } from '../../builders/memoryPackage.ts'

/** The inverse of a table; a text that it cannot encode is a fault of the test. */
function encode(text: string, encoding: SingleByteEncoding): Uint8Array {
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decodeByte(byte, encoding), byte] as const),
  )
  return Uint8Array.from(text, (character) => {
    const byte = bytes.get(character)
    if (byte === undefined || character === '\ufffd')
      throw new Error(`${encoding} has no ${character}`)
    return byte
  })
}

/** From the WHATWG's and Unicode's index of windows-1252. */
const PUNCTUATION: readonly (readonly [number, string])[] = [
  [0x80, '€'],
  [0x82, '‚'],
  [0x83, 'ƒ'],
  [0x84, '„'],
  [0x85, '…'],
  [0x86, '†'],
  [0x87, '‡'],
  [0x88, 'ˆ'],
  [0x89, '‰'],
  [0x8a, 'Š'],
  [0x8b, '‹'],
  [0x8c, 'Œ'],
  [0x8e, 'Ž'],
  [0x91, '‘'],
  [0x92, '’'],
  [0x93, '“'],
  [0x94, '”'],
  [0x95, '•'],
  [0x96, '–'],
  [0x97, '—'],
  [0x98, '˜'],
  [0x99, '™'],
  [0x9a, 'š'],
  [0x9b, '›'],
  [0x9c, 'œ'],
  [0x9e, 'ž'],
  [0x9f, 'Ÿ'],
]

test('the 27 characters of windows-1252 between 80 and 9F are read on every engine', () => {
  const bytes = PUNCTUATION.map(([byte]) => decodeByte(byte, 'windows-1252'))
  expect(bytes).toEqual(PUNCTUATION.map(([, character]) => character))
})

test('a file of windows-1252 with typographic punctuation keeps every character', () => {
  const { text, encoding, fault, controls } = decode(
    fixture('import-cases/windows-1252-punctuation.csv'),
  )
  expect(text).toContain('The council’s “new” count – it cost £5 (€6)…')
  expect({ encoding, fault, controls }).toEqual({
    encoding: 'windows-1252',
    fault: null,
    controls: null,
  })
})

/** Sentences as working groups write them. */
const SENTENCES = [
  'The council’s “new” count – it cost £5 (€6)… 50% more',
  'Households in temporary accommodation — see the charity’s report; it’s the first',
  'house—which nobody saw—and the councils’ ‘own’ figures, 2020–21',
  'Måltall for kommunen: bostedsløse på gata, ærlig talt – og så videre',
  'MÅLT PÅ NYTT I TROMSØ, ÅR FOR ÅR',
  'Tromsø',
  'Målt på nytt i Ålesund',
  'Für später: Größe und Übermaß, „Wohnungslosigkeit“ in Österreich, § 5 Abs. 2',
  'Menschen ohne Obdach, »gezählt« im März – 12 °C, 3 m²',
  'Räknat på nytt i Malmö: hemlösa, ”utsatta” människor',
  'Vantaa ja Äänekoski: työttömät, köyhyys, šakki',
  'Optælling på Færøerne, hjemløse i København',
  'Nombre de ménages à Besançon, où l’été « déjà » passé : cœur, 5 €',
  'Población sin hogar en España: ¿cuántas personas? ¡Más de 20!',
  'Número de habitações em São João, não é só',
  'Gli alloggi più cari: è così, però l’Università…',
  'Aantal dakloze mensen, geïnd én geteld in één jaar',
  'Fjöldi heimilislausra á Íslandi, þar sem ðað var talið',
  'Škoda a Šumperk, žena',
  '5 000 personer, ½ av dem over 60 år, ±2',
  'Zoë’s café, naïve façade, the résumé',
]

describe('single-byte encodings', () => {
  test.each(SENTENCES)('windows-1252 is windows-1252: %s', (sentence) => {
    for (const text of [sentence, `note\r\n"${sentence}"\r\nb;${sentence};\r\n`]) {
      const decoded = decode(encode(text, 'windows-1252'))
      expect(decoded).toMatchObject({ text: text.replaceAll('\r\n', '\n'), fault: null })
      expect(decoded.encoding).toBe('windows-1252')
    }
  })

  test('a text of all of them is windows-1252', () => {
    const text = SENTENCES.join('\n')
    expect(decode(encode(text, 'windows-1252'))).toMatchObject({ text, fault: null })
  })

  const MAC = [
    'Målt på nytt i Tromsø – für später',
    'MÅLT PÅ NYTT I TROMSØ, ÅR FOR ÅR',
    'Räknat på nytt i Malmö: hemlösa, ”utsatta” människor',
    'Für später: Größe und Übermaß, „Wohnungslosigkeit“ in Österreich',
    'Nombre de ménages à Besançon, où l’été est passé',
    'Número de habitações em São João, não é só',
    'Población sin hogar en España: ¿cuántas personas más? Último año',
    'Optælling på Færøerne, hjemløse i København',
    'Gli alloggi più cari: è così, però l’Università',
  ]
  test.each(MAC)('the same from a Mac is detected: %s', (text) => {
    expect(decode(encode(text, 'macintosh'))).toMatchObject({
      text,
      encoding: 'macintosh',
      fault: null,
    })
  })

  test('a file with CR line ends is read as Mac Roman where both are plausible', () => {
    const text = 'note\rel país, la educación\rde este año\r'
    expect(decode(encode(text, 'macintosh'))).toMatchObject({
      text: 'note\nel país, la educación\nde este año\n',
      encoding: 'macintosh',
    })
  })

  const DOS = [
    'Målt på nytt i Tromsø, for første gang',
    'MÅLT PÅ NYTT I TROMSØ, ÅR FOR ÅR',
    'Räknat på nytt i Malmö: hemlösa människor',
    'Für später: Größe und Übermaß in Österreich',
    'Nombre de ménages à Besançon, où il a été compté',
    'Número de habitações em São João, não é só',
    'Población sin hogar en España: ¿cuántas personas más? Último año',
    'Optælling på Færøerne, hjemløse i København',
  ]
  test.each(DOS)('the same from DOS is detected: %s', (text) => {
    expect(decode(encode(text, 'cp850'))).toMatchObject({ text, encoding: 'cp850', fault: null })
  })

  test('characters that are implausible in all of them are reported', () => {
    // Polish in windows-1250: "Łódź, wieś, zażółć gęślą jaźń".
    const bytes = Uint8Array.from([
      0xa3, 0xf3, 0x64, 0x9f, 0x2c, 0x20, 0x77, 0x69, 0x65, 0x9c, 0x2c, 0x20, 0x7a, 0x61, 0xbf,
      0xf3, 0xb3, 0xe6, 0x20, 0x67, 0xea, 0x9c, 0x6c, 0xb9, 0x20, 0x6a, 0x61, 0x9f, 0xf1,
    ])
    expect(decode(bytes).fault).toBe('doubtful characters')
  })

  test('the file of the issue is read as Mac Roman', () => {
    const { text, encoding } = decode(fixture('import-cases/macroman.csv'))
    expect(encoding).toBe('macintosh')
    expect(text).toContain('Målt på nytt i Tromsø – für später')
  })
})

describe('control characters', () => {
  const CASES: readonly (readonly [string, string])[] = [
    [
      'Counted again\u000bin June, \u0001by the group\u001f \ufffe\uffff end',
      'Counted again in June, by the group  end',
    ],
    ['Talt opp\u000cigjen', 'Talt opp igjen'],
    ['gezählt\u0085im Mai', 'gezählt im Mai'],
    ['zwei\u000b\u000bWörter', 'zwei Wörter'],
    ['line \u000bend', 'line end'],
    ['a\u0001b', 'a b'],
    ['Gemein\u001fde', 'Gemeinde'],
    ['😀 kept', '😀 kept'],
    ['The council\u0092s \u0093new\u0094 count', 'The council’s “new” count'],
  ]
  test.each(CASES)('%j is read as %j', (written, read) => {
    const { text, controls } = decode(new TextEncoder().encode(written))
    expect(text).toBe(read)
    expect(controls === null).toBe(written === read)
  })

  test('the line of the first is known', () => {
    expect(decode(fixture('import-cases/control-characters.csv')).controls).toEqual({
      count: 4,
      line: 2,
    })
  })
})
