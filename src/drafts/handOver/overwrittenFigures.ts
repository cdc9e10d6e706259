import type { Draft, DraftLine } from '../draft.ts'
import type { HandOver } from './handOver.ts'
import { createFigureLookup } from '../figureLookup.ts'

/** Lines of a hand-over that differ from figures which the right has published for the same edition. */
export function findOverwrittenFigures(
  { edition, right }: Draft,
  { dataset, lines }: Pick<HandOver, 'dataset' | 'lines'>,
): readonly DraftLine[] {
  const findFigure = createFigureLookup(dataset, edition)
  const ownFiles = new Set(
    dataset.yearlyFiles
      .filter((delivery) => delivery.right === right && delivery.edition === edition)
      .map(({ file }) => file),
  )
  return lines.filter((line) => {
    const figure = findFigure(line)
    return figure !== null && ownFiles.has(figure.provenance.file)
  })
}
