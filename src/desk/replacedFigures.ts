import type { Draft, DraftLine } from './draft.ts'
import type { HandOver } from './handOver.ts'
import { knownFigures } from './knownFigures.ts'

/** Lines of a hand-over that differ from figures which the right has published for the same edition. */
export function replacedFigures(
  { edition, right }: Draft,
  { dataset, lines }: Pick<HandOver, 'dataset' | 'lines'>,
): readonly DraftLine[] {
  const known = knownFigures(dataset, edition)
  const own = new Set(
    dataset.deliveries
      .filter((one) => one.right === right && one.edition === edition)
      .map(({ file }) => file),
  )
  return lines.filter((line) => {
    const figure = known(line)
    return figure !== null && own.has(figure.filed.file)
  })
}
