import { expect, test } from 'vitest'
import { slugify } from '../../../src/model/text/slugify.ts'

test.each([
  ['Healthy life expectancy', 'healthy-life-expectancy'],
  ['Åre by', 'are-by'],
  ['Bostedsløse på Ærø', 'bostedslose-pa-aero'],
  ['Männer über 65, Größe', 'maenner-ueber-65-groesse'],
  ['Łódź', 'lodz'],
  ['Women’s refuge', 'womens-refuge'],
  [' - 30 % - ', '30'],
  ['漢字', ''],
])('%s has the slug %s', (name, slug) => {
  expect(slugify(name)).toBe(slug)
  expect(slugify(name.normalize('NFD'))).toBe(slug)
})
