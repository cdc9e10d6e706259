import type { Figure } from '../../model/figure.ts'
import type { FigureStatus } from '../../model/status.ts'
import { periodText } from '../../words/period.ts'
import type { Words } from '../../words/words.ts'
import type { Annotation, ChartLine } from './lineChart.ts'
import { isUnsure } from './linePoints.ts'
import type { ValueScale } from './scale.ts'
import type { MessageId } from '../../words/catalogue.ts'

interface Shown {
  readonly lines: readonly ChartLine[]
  readonly breaks: readonly Annotation[]
  readonly scale: ValueScale
}

/** How to read the marks that occur in a chart: one sentence for each kind that does. */
export function chartNotes({ lines, breaks, scale }: Shown, words: Words): string[] {
  const notes: string[] = []
  const points = lines.flatMap((line) => line.points)
  const city = lines.find(({ role }) => role === 'city')
  if (!scale.includesZero && lines.length)
    notes.push(
      words.say('chart.note.scale', { value: words.number(scale.domain[0], scale.decimals) }),
    )
  if (city?.points.some(({ lower }) => lower !== null))
    notes.push(words.say('chart.note.band', { line: city.label.text }))
  if (points.some(({ figure }) => figure.period.kind !== 'year'))
    notes.push(words.say('chart.note.years'))
  if (breaks.length) notes.push(words.say('chart.note.break'))
  if (lines.some(({ segments }) => segments.some(({ gaps }) => gaps.length)))
    notes.push(words.say('chart.note.gap'))
  if (points.some(({ figure, apart }) => !apart && isUnsure(figure)))
    notes.push(words.say('chart.note.hollow'))
  if (points.some(({ apart }) => apart)) notes.push(words.say('chart.note.apart'))
  return [...notes, ...missingNotes(lines, words)]
}

/** `York: no figure for 2020 (not collected).` */
function missingNotes(lines: readonly ChartLine[], words: Words): string[] {
  return lines
    .filter(({ missing }) => missing.length > 0)
    .map(({ label, missing }) => {
      const periods = missing.map((figure) =>
        words.say('chart.missingPeriod', {
          period: periodText(figure.period),
          reason: missingReason(figure, words),
        }),
      )
      return words.say('chart.note.missing', { line: label.text, periods: words.list(periods) })
    })
}

const REASONS: Readonly<Partial<Record<FigureStatus, MessageId>>> = {
  suppressed: 'table.suppressed',
  'not collected': 'table.notCollected',
  'not applicable': 'table.notApplicable',
}

/** Why a row has no number, in a few words; `no figure` where the row does not say. */
export function missingReason(figure: Figure, words: Words): string {
  for (const status of figure.status) {
    const reason = REASONS[status]
    if (reason) return words.say(reason)
  }
  return words.say('table.noFigure')
}
