import { getAreaName } from '../../i18n/names.ts'
import { findGroup } from '../../model/lookup.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Figure } from '../../model/figure.ts'
import { toDecimalYear } from '../../model/period.ts'
import type { Translator } from '../../i18n/translate.ts'
import type { LineChartModel } from './lineChart.ts'
import { getObservationStatus } from './observationStatus.ts'

const HEADER = [
  'indicator',
  'indicator_title',
  'period',
  'reference_year',
  'area',
  'area_title',
  'dimension',
  'group',
  'group_title',
  'value',
  'lower',
  'upper',
  'unit',
  'status',
  'obs_status',
  'note',
  'source',
  'source_url',
  'licence',
  'edition_filed',
  'edition_shown',
] as const

/**
 * The figures of a chart as rows of text, a header first: numbers as published, with a decimal point,
 * blank if missing. The writer escapes cells that a spreadsheet would run.
 */
export function listFigureRows(
  model: LineChartModel,
  dataset: Dataset,
  translator: Translator,
): readonly (readonly string[])[] {
  const { indicator, edition } = model
  const row = (figure: Figure): Record<(typeof HEADER)[number], string> => {
    const { key, limits } = figure
    const group = findGroup(dataset, key.dimension, key.group)
    return {
      indicator: indicator.id,
      indicator_title: translator.localize(indicator.title).text,
      period: figure.period.text,
      reference_year: String(Math.floor(toDecimalYear(figure.period))),
      area: key.area,
      area_title: getAreaName(key.area, dataset, translator).text,
      dimension: key.dimension,
      group: key.group,
      group_title: group ? translator.localize(group.title).text : '',
      value: figure.value === null ? '' : String(figure.value),
      lower: limits ? String(limits.lower) : '',
      upper: limits ? String(limits.upper) : '',
      unit: translator.localize(indicator.unit).text,
      status: figure.status.join(';'),
      obs_status: getObservationStatus(figure),
      note: translator.localize(figure.note).text,
      source: figure.source || translator.localize(indicator.source).text,
      source_url: figure.sourceUrl || indicator.sourceUrl,
      licence: indicator.licence,
      edition_filed: String(figure.provenance.edition),
      edition_shown: String(edition),
    }
  }
  const rows = model.asked.flatMap(({ series }) => series.figures.map(row))
  return [HEADER, ...rows.map((cells) => HEADER.map((column) => cells[column]))]
}
