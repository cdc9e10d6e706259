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

/** How to read the marks that occur in a chart: one sentence for each kind that does. */
export function listChartNotes({ lines, breaks, scale }: Shown, translator: Translator): string[] {
  const notes: string[] = []
  const points = lines.flatMap((line) => line.points)
  const city = lines.find(({ role }) => role === 'city')
  if (!scale.includesZero && lines.length)
    notes.push(
      translator.t('chart.note.scale', {
        value: translator.formatNumber(scale.domain[0], scale.decimals),
      }),
    )
  if (city?.points.some(({ lower }) => lower !== null))
    notes.push(translator.t('chart.note.band', { line: city.label.text }))
  if (points.some(({ figure }) => figure.period.kind !== 'year'))
    notes.push(translator.t('chart.note.years'))
  if (breaks.length) notes.push(translator.t('chart.note.break'))
  if (lines.some(({ segments }) => segments.some(({ gaps }) => gaps.length)))
    notes.push(translator.t('chart.note.gap'))
  if (points.some(({ figure, apart }) => !apart && isUncertain(figure)))
    notes.push(translator.t('chart.note.hollow'))
  if (points.some(({ apart }) => apart)) notes.push(translator.t('chart.note.apart'))
  return [...notes, ...missingNotes(lines, translator)]
}

/** `York: no figure for 2020 (not collected).` */
function missingNotes(lines: readonly ChartLine[], translator: Translator): string[] {
  return lines
    .filter(({ missing }) => missing.length > 0)
    .map(({ label, missing }) => {
      const periods = missing.map((figure) =>
        translator.t('chart.missingPeriod', {
          period: formatPeriod(figure.period),
          reason: formatMissingReason(figure, translator),
        }),
      )
      return translator.t('chart.note.missing', {
        line: label.text,
        periods: translator.formatList(periods),
      })
    })
}

const REASONS: Readonly<Partial<Record<FigureStatus, MessageId>>> = {
  suppressed: 'table.suppressed',
  'not collected': 'table.notCollected',
  'not applicable': 'table.notApplicable',
}

/** Why a row has no number, in a few words; `no figure` where the row does not say. */
export function formatMissingReason(figure: Figure, translator: Translator): string {
  for (const status of figure.status) {
    const reason = REASONS[status]
    if (reason) return translator.t(reason)
  }
  return translator.t('table.noFigure')
}
