import { indicatorsAt, newestEdition, type Dataset } from '../model/dataset.ts'

export interface SitePage {
  /** Good as the name of a file: `indicator-rough-sleeping`. */
  readonly name: string
  /** What follows the site's address: `#/en/2025/indicator/rough-sleeping`. */
  readonly path: string
}

/**
 * Every page of a city's site in one language, in its newest published edition, and an address that
 * leads nowhere.
 */
export function sitePages(dataset: Dataset, lang: string): readonly SitePage[] {
  const edition = newestEdition(dataset)?.edition ?? dataset.baseline
  const start = `#/${lang}/${edition}`
  return [
    { name: 'overview', path: start },
    ...dataset.rights.map(({ id }) => ({ name: `right-${id}`, path: `${start}/right/${id}` })),
    ...indicatorsAt(dataset, edition).map(({ id }) => ({
      name: `indicator-${id}`,
      path: `${start}/indicator/${id}`,
    })),
    ...['recommendations', 'about', 'method', 'problems'].map((name) => ({
      name,
      path: `${start}/${name}`,
    })),
    { name: 'not-found', path: `${start}/no-such-page` },
  ]
}

/** The same, but of the indicators only the first of each right: enough to see every kind of page. */
export function someSitePages(dataset: Dataset, lang: string): readonly SitePage[] {
  const edition = newestEdition(dataset)?.edition ?? dataset.baseline
  const known = indicatorsAt(dataset, edition)
  const firsts = dataset.rights.map((right) => known.find((one) => one.right === right.id)?.id)
  return sitePages(dataset, lang).filter(
    ({ name }) =>
      !name.startsWith('indicator-') || firsts.includes(name.slice('indicator-'.length)),
  )
}
