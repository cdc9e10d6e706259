// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseArguments, type Command } from '../../src/cli/args.ts'
import { parseReportRequest } from '../../src/cli/report.ts'

/** All arguments of each command. */
const FULL: Readonly<Record<Command, readonly string[]>> = {
  start: ['fixtures/bergen'],
  dev: ['fixtures/bergen'],
  check: ['fixtures/bergen', '--fix'],
  build: ['fixtures/bergen', 'out'],
  pack: ['fixtures/bergen', '--out', 'talk.html'],
  report: ['x', '2025', '--lang', 'nb', '--format', 'docx', '--short', '--out', 'y'],
  screenshots: ['x', '--page', 'overview', '--page', 'right', '--device', 'phone', '--lang', 'nb'],
  lighthouse: ['x', '--indicator', 'smoking', '--runs', '1'],
  sentences: ['x', '2025', '--lang', 'nb', '--right', 'health', '--all'],
  calibrate: ['--write', '--series', '1000'],
}

describe('a command rejects unknown arguments', () => {
  test.each(Object.entries(FULL) as [Command, readonly string[]][])('%s', (name, args) => {
    expect(() => parseArguments(name, args)).not.toThrow()
    for (const wrong of [
      [...args, '--slow'],
      [...args, 'more'],
      [...args, '-x'],
    ]) {
      let message = ''
      try {
        parseArguments(name, wrong)
      } catch (error) {
        message = (error as Error).message
      }
      // One line with the usage.
      expect(message, wrong.join(' ')).toMatch(/^[^\n]+ Usage: npm [^\n]+$/)
    }
  })

  test('rejects a repeated option', () => {
    expect(() => parseArguments('pack', ['--out', 'a', '--out', 'b'])).toThrow(
      '--out is given twice',
    )
    expect(() => parseArguments('lighthouse', ['--runs'])).toThrow('Usage: npm run lighthouse')
  })

  test.each([
    [['2025', '--format', 'pptx', '--short'], 'There are no slides of the short version'],
    [['2025', '--format', 'odt'], 'There is no format “odt”, only pdf, docx, html, pptx.'],
    [['2025', '2024'], '“2024” is one argument too many.'],
    [['last'], 'Which edition?'],
    [[], 'Which edition?'],
    [['2025', '--city', 'a', 'b'], 'Give the FOLDER or --city, not both.'],
  ])('a report of %j', (args, message) => {
    expect(() => parseReportRequest(args)).toThrow(message)
  })

  test('parses and validates a report request', () => {
    expect(parseReportRequest(['2025', '--short'])).toMatchObject({
      edition: 2025,
      format: 'pdf',
      short: true,
    })
  })

  test.each<[Command, readonly string[], string]>([
    ['screenshots', ['--page', 'about', '--all'], 'Choose --page or --all, not both.'],
    ['sentences', ['--right', 'a', '--indicator', 'b'], 'Choose --right or --indicator, not both.'],
    ['calibrate', ['--write', '--constants'], 'Choose --write or --constants, not both.'],
    ['sentences', ['2025', '--edition', '2024'], 'Give the EDITION or --edition, not both.'],
    ['start', ['2025'], '“2025” is an edition, not a folder (a folder of that name is ./2025).'],
    ['check', ['a', 'b'], '“b” is one argument too many.'],
    ['check', ['--city', 'a'], "Unknown option '--city'."],
  ])('%s %j does not go together', (name, args, message) => {
    expect(() => parseArguments(name, args)).toThrow(`${message} Usage: npm `)
  })

  test('the FOLDER comes first or is left out, and four digits are the EDITION', () => {
    expect(parseArguments('report', ['2025'])).toMatchObject({
      folder: 'indicators',
      edition: 2025,
      notes: [],
    })
    for (const args of [
      ['fixtures/bergen', '2025'],
      ['2025', 'fixtures/bergen'],
    ])
      expect(parseArguments('report', args)).toMatchObject({
        folder: 'fixtures/bergen',
        edition: 2025,
      })
    expect(parseArguments('build', ['./2025', 'out'])).toMatchObject({
      folder: './2025',
      to: 'out',
    })
    for (const name of ['start', 'dev', 'build', 'check', 'pack', 'screenshots'] as const)
      expect(parseArguments(name, ['my-city']).folder, name).toBe('my-city')
  })

  test('--city is an alias of the FOLDER for one release, and says so', () => {
    const { folder, edition, notes } = parseArguments('report', [
      '2025',
      '--city',
      'fixtures/bergen',
    ])
    expect([folder, edition]).toEqual(['fixtures/bergen', 2025])
    expect(notes).toEqual([
      '--city is deprecated, and gone in the next release. Usage: npm run report -- [FOLDER] EDITION [--lang LANGUAGE] [--format pdf|docx|html|pptx] [--short] [--out FILE]',
    ])
  })

  test('every command of package.json parses its arguments this way', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    const files = Object.values(scripts).flatMap(
      (script) => /^tsx (src\/cli\/\w+\.ts)$/.exec(script)?.[1] ?? [],
    )
    expect(files.length).toBeGreaterThan(6)
    const others = files.filter(
      (file) => !/\b(readArguments|parseArguments)\('/.test(readFileSync(file, 'utf8')),
    )
    expect(others).toEqual([])
  })
})
