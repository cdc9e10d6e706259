// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseArguments, type Command } from '../../src/cli/args.ts'
import { parseReportRequest } from '../../src/cli/report.ts'

/** All arguments of each command. */
const FULL: Readonly<Record<Command, readonly string[]>> = {
  start: ['fixtures/bergen'],
  build: ['fixtures/bergen', 'out'],
  pack: ['fixtures/bergen', '--out', 'talk.html'],
  report: ['2025', '--lang', 'nb', '--format', 'docx', '--short', '--city', 'x', '--out', 'y'],
  screenshots: ['--page', 'overview', '--page', 'right', '--device', 'phone', '--lang', 'nb'],
  lighthouse: ['--indicator', 'smoking', '--runs', '1'],
  sentences: ['--city', 'x', '--edition', '2025', '--lang', 'nb', '--right', 'health', '--all'],
  calibrate: ['--write', '--constants', '--series', '1000'],
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
    [['last'], '“last” is not an edition'],
    [[], 'Which edition?'],
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

  test('every command of package.json parses its arguments this way', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    const files = Object.values(scripts).flatMap(
      (script) => /^tsx (src\/cli\/\w+\.ts)$/.exec(script)?.[1] ?? [],
    )
    expect(files.length).toBeGreaterThan(6)
    const others = files.filter(
      (file) => !/\b(parseArgv|parseArguments)\('/.test(readFileSync(file, 'utf8')),
    )
    // It has its own messages (check.test.ts).
    expect(others).toEqual(['src/cli/check.ts'])
  })
})
