import { getIndicatorsAt, findNewestEdition, type Dataset } from '../../model/dataset.ts'

export interface SitePage {
  /** Usable as a file name: `indicator-rough-sleeping`. */
  readonly name: string
  /** Relative to the site's URL: `#/en/2025/indicator/rough-sleeping`. */
  readonly path: string
}

/**
 * Every page of a city's site in one language, in the newest published edition, and an unknown route.
 */
export function listSitePages(dataset: Dataset, lang: string): readonly SitePage[] {
  const edition = findNewestEdition(dataset)?.edition ?? dataset.baseline
  const start = `#/${lang}/${edition}`
  const openEdition =
    dataset.editions.findLast(({ state }) => state === 'draft')?.edition ?? edition
  const draftsPath = `#/${lang}/${openEdition}/update`
  return [
    { name: 'overview', path: start },
    ...dataset.rights.map(({ id }) => ({ name: `right-${id}`, path: `${start}/right/${id}` })),
    ...getIndicatorsAt(dataset, edition).map(({ id }) => ({
      name: `indicator-${id}`,
      path: `${start}/indicator/${id}`,
    })),
    ...['recommendations', 'report', 'readiness', 'about', 'method', 'problems', 'start-city'].map(
      (name) => ({ name, path: `${start}/${name}` }),
    ),
    { name: 'short-report', path: `${start}/report/short` },
    ...['1', '3', '7', '7/speaker', 'edit', 'handout'].map((part) => ({
      name: `present-${part.replace('/', '-')}`,
      path: `${start}/present/${part}`,
    })),
    { name: 'update', path: draftsPath },
    ...dataset.rights.slice(0, 1).flatMap(({ id }) =>
      ['figures', 'import', 'metadata', 'records', 'preview', 'hand-over'].map((part) => ({
        name: `update-${part}`,
        path: `${draftsPath}/${id}/${part}`,
      })),
    ),
    { name: 'update-sheet', path: `${draftsPath}/metadata` },
    { name: 'not-found', path: `${start}/no-such-page` },
  ]
}

/** The same with one indicator per right: every kind of page, but not every page. */
export function sampleSitePages(dataset: Dataset, lang: string): readonly SitePage[] {
  const edition = findNewestEdition(dataset)?.edition ?? dataset.baseline
  const indicators = getIndicatorsAt(dataset, edition)
  const firstIndicators = dataset.rights.map(
    (right) => indicators.find((indicator) => indicator.right === right.id)?.id,
  )
  return listSitePages(dataset, lang).filter(
    ({ name }) =>
      !name.startsWith('indicator-') || firstIndicators.includes(name.slice('indicator-'.length)),
  )
}
