import { expect, test } from 'vitest'
import { styleRules, styleSheets } from './styleSheets.ts'

const declarations = styleRules('src').flatMap((rule) =>
  rule.declarations.map(([property, value]) => ({ ...rule, property, value })),
)
const isScale = ({ path }: { readonly path: string }) => path === 'src/styles/scale.css'
const format = ({ path, line, property, value }: (typeof declarations)[number]) =>
  `${path}:${line} ${property}: ${value}`

const SPACES = /^(margin|padding|gap|row-gap|column-gap|scroll-margin|scroll-padding)(-|$)/

/** A length of its own. Shares of a box or of the window, and pixels of a slide (--u), are none. */
const LENGTH = /(?<![\w.-])-?\d*\.?\d+(rem|em|px|pt|mm|cm|ch|ex)\b/

test('a font size is one of the scale', () => {
  const others = declarations
    .filter(({ property }) => property === 'font-size')
    .filter(({ value }) => !/^(inherit|var\(--(text|print|slide)-[\w-]+\))$/.test(value))
  expect(others.map(format)).toEqual([])
  const shorthands = declarations.filter(
    ({ property, value }) => property === 'font' && value !== 'inherit',
  )
  expect(shorthands.map(format)).toEqual([])
})

test('a space is one of the scale', () => {
  const others = declarations
    .filter(({ property }) => SPACES.test(property))
    .filter(({ value }) => LENGTH.test(value))
  expect(others.map(format)).toEqual([])
})

test('every step of the scale is used, and no other', () => {
  const steps = declarations.filter(isScale).map(({ property }) => property)
  const used = new Set(
    declarations.flatMap(({ value }) =>
      [...value.matchAll(/var\((--(?:text|print|slide|space|em|sheet)-[\w-]+)\)/g)].map(
        ([, name]) => name!,
      ),
    ),
  )
  expect([...used].toSorted()).toEqual([...new Set(steps)].toSorted())
})

test('a window has three widths: below 40, 60 and 72 rem', () => {
  const widths = new Set(
    styleSheets('src').flatMap(({ rules }) =>
      rules.flatMap(({ within }) => within.filter((at) => /^@media.*(width|height)/.test(at))),
    ),
  )
  const others = [...widths].filter(
    (at) => !/^@media (screen and )?\(width (<|>=) (40|60|72)rem\)$/.test(at),
  )
  expect(others).toEqual([])
})
