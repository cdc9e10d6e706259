// @vitest-environment node
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { generateSentences, parseSentencesRequest } from '../../src/cli/sentences.ts'

async function printSentences(...args: string[]): Promise<readonly (readonly string[])[]> {
  const text: (readonly string[])[] = []
  for await (const lines of generateSentences(parseSentencesRequest(args))) text.push(lines)
  return text
}

/** The texts of the lines with a label in the first series. */
function findLabelled(label: string, text: readonly (readonly string[])[]): readonly string[] {
  return text[0]!.filter((line) => line.startsWith(`${label} `)).map((line) => line.slice(14))
}

test.each([
  [['--edition', 'last'], '“last” is not an edition'],
  [['--lang', 'sv'], 'There are no sentences in “sv”, only in en, nb, de.'],
  [['--right', 'health', '--indicator', 'smoking'], 'Choose --right or --indicator, not both.'],
])('%j do not go together', (args, message) => {
  expect(() => parseSentencesRequest(args)).toThrow(message)
})

test.each([
  [['1999'], 'There is no edition 1999, only 2016, '],
  [['--right', 'food'], 'There is no “food”, only equality, education,'],
  [['--indicator', 'food'], 'There is no “food”, only employer-pay-gap, '],
  [['no-city'], 'The package in no-city cannot be read: npm run check -- no-city'],
])('%j names nothing that there is', async (args, message) => {
  await expect(printSentences(...args)).rejects.toThrow(message)
})

test('prints rows, judged figures, method numbers and sentences of a series', async () => {
  const text = await printSentences('--indicator', 'smoking', '2025')
  expect(text).toHaveLength(1)
  expect(text[0]![0]).toBe('== smoking · Adults who smoke')
  // health/2016.csv and later files; the ratio is that of the table of worked examples.
  expect(findLabelled('rows', text)[0]).toMatch(/^2011=15.5, .* 2016=12.6, .* 2024=6.7$/)
  expect(findLabelled('verdict', text)).toEqual(['better (edition 2025, baseline 2016)'])
  expect(findLabelled('  figures', text)[0]).toBe('9: 2016 2017 2018 2019 2020 2021 2022 2023 2024')
  expect(findLabelled('  numbers', text)[0]).toContain('rise:-5.107,scatter:0.866,lineRatio:5.895')
  for (const label of ['sentence', 'short', 'why', 'compared'])
    expect(findLabelled(label, text).length, label).toBeGreaterThan(0)
})

test('prints flags and limits with the figures, and nested verdicts', async () => {
  const broken = await printSentences('--indicator', 'attainment-8', '2025')
  expect(findLabelled('rows', broken)[0]).toContain('2017=49.3 (break), ')
  expect(findLabelled('rows', broken)[0]).toContain(' (definition differs), ')
  expect(findLabelled('sinceBreak', broken)).toEqual([
    'noClearChange (edition 2025, baseline 2017)',
  ])
  const limits = await printSentences('--indicator', 'healthy-life-expectancy', '2025')
  expect(limits).toHaveLength(2)
  expect(findLabelled('rows', limits)[0]).toMatch(/2014-2016=65.3 \[[\d.]+, [\d.]+\], /)
})

test('prints all areas and groups, in another language, with the gap between groups', async () => {
  const all = await printSentences('--indicator', 'attainment-8', '--all', '--lang', 'de')
  expect(all.length).toBeGreaterThan(5)
  expect(all[0]![0]).toBe('== attainment-8 · Schulergebnisse mit 16 (Attainment 8)')
  const group = all.find((lines) =>
    lines.includes('series        york disadvantage=disadvantaged'),
  )!
  expect(findLabelled('gap', [group])).toHaveLength(1)
})

test('prints one right of a package in another language', async () => {
  const text = await printSentences('fixtures/bergen', '--right', 'levestandard')
  expect(text.length).toBeGreaterThan(0)
  expect(
    text.every(([title]) =>
      /^== (barn-i-lavinntekt|medianinntekt|stotte-til-\w+|ekstra-stotte-til-jul) · /.test(title!),
    ),
  ).toBe(true)
})

test('a closed pipe exits with 0, wrong arguments with 2', async () => {
  const run = (...args: string[]) =>
    spawn(process.execPath, ['--import', 'tsx', 'src/cli/sentences.ts', ...args])
  const reader = run('--all')
  reader.stdout.once('data', () => reader.stdout.destroy())
  const codes = await Promise.all([reader, run('--lang', 'sv')].map((child) => once(child, 'exit')))
  expect(codes.map(([code]) => code as number)).toEqual([0, 2])
})
