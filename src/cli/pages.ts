import { indicatorsAt, newestEdition, type Dataset } from '../model/dataset.ts'

export interface SitePage {
  /** Usable as a file name: `indicator-rough-sleeping`. */
  readonly name: string
  /** Relative to the site's URL: `#/en/2025/indicator/rough-sleeping`. */
  readonly path: string
}

/**
 * Every page of a city's site in one language, in the newest published edition, and an unknown route.
 */
export function sitePages(dataset: Dataset, lang: string): readonly SitePage[] {
  const edition = newestEdition(dataset)?.edition ?? dataset.baseline
  const start = `#/${lang}/${edition}`
  const open = dataset.editions.findLast(({ state }) => state === 'draft')?.edition ?? edition
  const desk = `#/${lang}/${open}/update`
  return [
    { name: 'overview', path: start },
    ...dataset.rights.map(({ id }) => ({ name: `right-${id}`, path: `${start}/right/${id}` })),
    ...indicatorsAt(dataset, edition).map(({ id }) => ({
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
    { name: 'update', path: desk },
    ...dataset.rights.slice(0, 1).flatMap(({ id }) =>
      ['figures', 'import', 'metadata', 'records', 'preview', 'hand-over'].map((part) => ({
        name: `update-${part}`,
        path: `${desk}/${id}/${part}`,
      })),
    ),
    { name: 'update-sheet', path: `${desk}/metadata` },
    { name: 'not-found', path: `${start}/no-such-page` },
  ]
}

/** The same with one indicator per right: every kind of page, but not every page. */
export function someSitePages(dataset: Dataset, lang: string): readonly SitePage[] {
  const edition = newestEdition(dataset)?.edition ?? dataset.baseline
  const known = indicatorsAt(dataset, edition)
  const firsts = dataset.rights.map((right) => known.find((one) => one.right === right.id)?.id)
  return sitePages(dataset, lang).filter(
    ({ name }) =>
      !name.startsWith('indicator-') || firsts.includes(name.slice('indicator-'.length)),
  )
}
