import { describe, expect, test } from 'vitest'
import { createLineOrStepModel } from '../../src/charts/model/lineOrStepChart.ts'
import { drawLineOrStepChart } from '../../src/charts/svg/lineOrStepChart.ts'
import { serializeSvg } from '../../src/charts/svg/node.ts'

const at = (values: readonly number[]) => values.map((x, i) => ({ t: 2016 + i, x }))
const number = (value: number, decimals: number) => value.toFixed(decimals)

describe('the picture of a step', () => {
  // Worked by hand: means 10 and 20; every figure lies 1 from its mean.
  const model = createLineOrStepModel(at([9, 11, 9, 11, 19, 21]), 'step', 1, 'percent', number)

  test('draws each level from its first year to its last', () => {
    expect(model.fit).toEqual([
      [
        { t: 2016, x: 10 },
        { t: 2019, x: 10 },
      ],
      [
        { t: 2020, x: 20 },
        { t: 2021, x: 20 },
      ],
    ])
    expect([model.change, model.scatter, model.ratio, model.needed]).toEqual([10, 1, 10, 10.55])
  })

  test('has a mark for each figure, a dotted line from each, and has an accessible name and description', () => {
    const texts = { title: 'A step', alternative: 'From 10 to 20.', unit: '%', change: '+10' }
    const size = { width: 400, height: 250, textSize: 14 }
    const drawn = serializeSvg(drawLineOrStepChart(model, texts, size, 'a'))
    expect(drawn.match(/class="chart-mark/g)).toHaveLength(6)
    expect(drawn.match(/stroke-dasharray="2 2"/g)).toHaveLength(6)
    expect(drawn).toContain('<title id="a-title">A step</title>')
    expect(drawn).toContain('<desc id="a-desc">From 10 to 20.</desc>')
  })
})

// Worked by hand: slope ((-2)(-2) + (-1)(0) + (0)(-1) + (1)(2) + (2)(1)) / 10 = 0.8, mean 3 in 2018.
test('the picture of a line ends at the fitted values of least squares', () => {
  const model = createLineOrStepModel(at([1, 3, 2, 5, 4]), 'line', 1, 'percent', number)
  expect(model.fit).toHaveLength(1)
  const [[start, end]] = model.fit as [(typeof model.fit)[0]]
  expect([start.t, end.t]).toEqual([2016, 2020])
  expect(start.x).toBeCloseTo(1.4, 12)
  expect(end.x).toBeCloseTo(4.6, 12)
  expect(model.change).toBeCloseTo(3.2, 12)
  expect(model.needed).toBe(9.4)
})
