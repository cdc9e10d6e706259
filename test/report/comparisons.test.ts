// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { toPlainText, type Block } from '../../src/report/document/blocks.ts'
import { getDeck } from './office/officeFiles.ts'
import { buildYorkDocument } from '../builders/reportDocument.ts'

async function getBlocks(chapter: string): Promise<readonly Block[]> {
  const { chapters } = await buildYorkDocument(2025, 'en')
  return chapters.find(({ id }) => id === chapter)!.blocks
}

/** The text below a heading, up to the next one. */
function under(blocks: readonly Block[], title: string): readonly string[] {
  const at = blocks.findIndex(
    (block) => block.kind === 'heading' && toPlainText(block.content) === title,
  )
  const rest = blocks.slice(at + 1)
  const end = rest.findIndex(({ kind }) => kind === 'heading')
  return rest.slice(0, end).flatMap((block) => {
    if (block.kind === 'list') return block.items.map(toPlainText)
    return block.kind === 'paragraph' ? [toPlainText(block.content)] : []
  })
}

describe('The report of York 2025', () => {
  test('compares suspensions with the region and with England by name', async () => {
    const blocks = await getBlocks('right-education')
    const items = under(blocks, 'Suspensions from school')
    expect(items).toContainEqual(
      expect.stringMatching(/^England: From 2015\/16 to 2023\/24 York rose by 11\.9 suspensions/),
    )
    expect(items).toContainEqual(
      expect.stringMatching(/^Yorkshire and The Humber: .* That is no clear difference, given/),
    )
  })

  test('lists what is worse and what is better in both comparisons', async () => {
    const blocks = await getBlocks('glance')
    expect(under(blocks, 'To watch: worse since the baseline, and worse than elsewhere')[0]).toBe(
      'No figure that can be judged both ways is worse in both.',
    )
    expect(
      under(blocks, 'Better since the baseline, and better than elsewhere').slice(0, 3),
    ).toEqual([
      'Young people not in education, work or training (NEET): better than Yorkshire and The Humber and England',
      'Jobs paid at least the real living wage: better than England',
      'Adults who smoke: better than England',
    ])
  })

  test('has the comparison in the notes of the slide', async () => {
    const { slides } = await getDeck('indicators', 'en', 'svg')
    const slide = slides.find(({ id }) => id === 'finding-suspensions')!
    const lines = slide.notes.flatMap(({ lines: all }) => all.map(({ content: text }) => text.text))
    expect(lines).toContainEqual(
      expect.stringContaining('York’s change is clearly worse than England’s.'),
    )
  })
})
