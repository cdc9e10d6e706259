import type { NewCity } from '../../drafts/newCity/newCity.ts'
import type { Translate } from '../../i18n/catalogue.ts'

const FOLDER_PARTS = ['manifest', 'rights', 'indicators', 'areas', 'groups', 'schemas'] as const
const NEXT_STEPS = ['open', 'law', 'indicators', 'figures', 'check', 'publish'] as const

/** The guide in the folder of a new city, as Markdown, in the interface language. */
export function createReadme(city: NewCity, t: Translate): string {
  const values = {
    city: (city.name[city.languages[0]!] ?? '').trim(),
    id: city.id.trim(),
    baseline: city.baseline.trim(),
    edition: city.edition.trim(),
    right: city.rights[0]?.id.trim() ?? '',
  }
  return [
    `# ${t('readme.title', values)}`,
    t('readme.intro'),
    `## ${t('readme.here')}`,
    FOLDER_PARTS.map((item) => `- ${t(`readme.here.${item}`, values)}`).join('\n'),
    `## ${t('readme.next')}`,
    NEXT_STEPS.map((item, index) => `${index + 1}. ${t(`readme.next.${item}`, values)}`).join('\n'),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}
