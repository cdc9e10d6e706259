import type { Figure } from '../../model/figure.ts'
import type { FigureStatus } from '../../model/status.ts'
import { formatPeriod } from '../../i18n/periods.ts'
import type { Translator } from '../../i18n/translate.ts'
import type { Annotation, ChartLine } from './chartLine.ts'
import { isUncertain } from './linePoints.ts'
import type { ValueScale } from './scale.ts'
import type { MessageId } from '../../i18n/catalogue.ts'

interface Shown {
  readonly lines: readonly ChartLine[]
  readonly breaks: readonly Annotation[]
  readonly scale: ValueScale
}

/** Whether the value axis starts at zero, what a mark means, or which periods have no figure. */
export type ChartNoteKind =
  | 'scale'
  | 'band'
  | 'years'
  | 'break'
  | 'gap'
  | 'hollow'
  | 'notComparable'
  | 'missing'
  | 'difference'

/** One sentence on how to read a chart. Code selects notes by `kind`, never by their text. */
export interface ChartNote {
  readonly kind: ChartNoteKind
  readonly text: string
}

/** Explains the marks of a chart: one sentence for each kind of mark that occurs. */
export function listChartNotes(
  { lines, breaks, scale }: Shown,
  translator: Translator,
): ChartNote[] {
  const notes: ChartNote[] = []
  const add = (kind: ChartNoteKind, text: string) => notes.push({ kind, text })
  const points = lines.flatMap((line) => line.points)
  const city = lines.find(({ role }) => role === 'city')
  if (!scale.includesZero && lines.length)
    add(
      'scale',
      translator.t('chart.note.scale', {
        value: translator.formatNumber(scale.domain[0], scale.decimals),
      }),
    )
  if (city?.points.some(({ lower }) => lower !== null))
    add('band', translator.t('chart.note.band', { line: city.label.text }))
  if (points.some(({ figure }) => figure.period.kind !== 'year'))
    add('years', translator.t('chart.note.years'))
  if (breaks.length) add('break', translator.t('chart.note.break'))
  if (lines.some(({ segments }) => segments.some(({ gaps }) => gaps.length)))
    add('gap', translator.t('chart.note.gap'))
  if (points.some(({ figure, apart }) => !apart && isUncertain(figure)))
    add('hollow', translator.t('chart.note.hollow'))
  if (points.some(({ apart }) => apart)) add('notComparable', translator.t('chart.note.apart'))
  return [...notes, ...missingNotes(lines, translator)]
}

/** `York: no figure for 2020 (not collected).` */
function missingNotes(lines: readonly ChartLine[], translator: Translator): ChartNote[] {
  return lines
    .filter(({ missing }) => missing.length > 0)
    .map(({ label, missing }) => {
      const periods = missing.map((figure) =>
        translator.t('chart.missingPeriod', {
          period: formatPeriod(figure.period),
          reason: formatMissingReason(figure, translator),
        }),
      )
      const args = { line: label.text, periods: translator.formatList(periods) }
      return { kind: 'missing', text: translator.t('chart.note.missing', args) }
    })
}

const REASONS: Readonly<Partial<Record<FigureStatus, MessageId>>> = {
  suppressed: 'table.suppressed',
  'not collected': 'table.notCollected',
  'not applicable': 'table.notApplicable',
}

/** The short reason why a row has no number; `no figure` if the row gives none. */
export function formatMissingReason(figure: Figure, translator: Translator): string {
  for (const status of figure.status) {
    const reason = REASONS[status]
    if (reason) return translator.t(reason)
  }
  return translator.t('table.noFigure')
}
