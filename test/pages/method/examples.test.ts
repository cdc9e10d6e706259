// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { findClearestExample, INVENTED_SERIES } from '../../../src/pages/method/examples.ts'
import { lineOrStep } from '../../../src/trends/methods/lineOrStep.ts'
import { readYorkPackage } from '../../builders/packages.ts'

describe('the pictures of the method page', () => {
  // Issue 13 names the two; the numbers are worked in the design by an independent program.
  test('show smoking as a line and persistent absence as a step for York in 2025', async () => {
    const york = await readYorkPackage()
    expect(findClearestExample(york, 2025, 'line')?.indicator.id).toBe('smoking')
    expect(findClearestExample(york, 2025, 'step')?.indicator.id).toBe('persistent-absence')
  })

  test('find none in the baseline edition', async () => {
    const york = await readYorkPackage()
    const first = york.editions[0]!.edition
    expect(findClearestExample(york, first, 'line')).toBeNull()
    expect(findClearestExample(york, first, 'step')).toBeNull()
  })

  test.each(['line', 'step'] as const)(
    'a made-up %s is one by the rule and nothing else',
    (shape) => {
      expect(lineOrStep(INVENTED_SERIES[shape], 0.1).clear).toBe(shape)
    },
  )
})
