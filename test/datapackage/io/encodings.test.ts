// @vitest-environment node
import { expect, test } from 'vitest'
import { fixture, readSmallPackage } from '../../builders/memoryPackage.ts'
import { readDetails } from '../../builders/readDetails.ts'

const HEADER = 'indicator,period,area,value,note\n'

/** The problems of a file, and the note of its first row. */
async function readWith(bytes: Uint8Array): Promise<readonly string[]> {
  const { problems } = await readSmallPackage({ 'housing/2025.csv': bytes })
  return problems
    .filter(({ code }) => code === 'encoding-error')
    .map(({ severity, line, detail }) =>
      [severity, readDetails(detail)['rule'], line, readDetails(detail)['count']]
        .filter(Boolean)
        .join(' '),
    )
}

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

test('control characters are one problem a file, with their number and the first line', async () => {
  expect(await readWith(fixture('import-cases/control-characters.csv'))).toEqual([
    'warning control-characters 2 4',
  ])
  const many = Array.from({ length: 300 }, () => 'overcrowding,2024,york,7.5,again\u000bin\n')
  expect(await readWith(latin(HEADER + many.join('')))).toEqual([
    'warning control-characters 2 300',
  ])
})

test('a file from an old Mac or from DOS is reported, one from Windows is not', async () => {
  expect(await readWith(fixture('import-cases/macroman.csv'))).toEqual([
    'warning read-as-macintosh',
  ])
  // "Målt på nytt i Tromsø" in code page 850.
  const dos = latin(`${HEADER}overcrowding,2024,york,7.5,M\u0086lt p\u0086 nytt i Troms\u009b\n`)
  expect(await readWith(dos)).toEqual(['warning read-as-cp850'])
  expect(await readWith(fixture('import-cases/windows-1252-punctuation.csv'))).toEqual([])
  expect(await readWith(fixture('file-formats/windows-1252.csv'))).toEqual([])
})

test('a file with implausible characters is reported', async () => {
  // "zażółć gęślą jaźń, wieś" in windows-1250, which is not supported.
  const polish = 'za\u00bf\u00f3\u00b3\u00e6 g\u00ea\u009cl\u00b9 ja\u009f\u00f1, wie\u009c'
  expect(await readWith(latin(`${HEADER}overcrowding,2024,york,7.5,"${polish}"\n`))).toEqual([
    'warning doubtful-characters',
  ])
})
