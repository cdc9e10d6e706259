import type { NewCity } from '../../desk/metadata/newCity.ts'
import type { Translate } from '../../words/catalogue.ts'

const HERE = ['manifest', 'rights', 'indicators', 'areas', 'groups', 'schemas'] as const
const NEXT = ['open', 'law', 'indicators', 'figures', 'check', 'publish'] as const

/** The guide in the folder of a new city, as Markdown, in the interface language. */
export function readmeText(city: NewCity, say: Translate): string {
  const values = {
    city: (city.name[city.languages[0]!] ?? '').trim(),
    id: city.id.trim(),
    baseline: city.baseline.trim(),
    edition: city.edition.trim(),
    right: city.rights[0]?.id.trim() ?? '',
  }
  return [
    `# ${say('readme.title', values)}`,
    say('readme.intro'),
    `## ${say('readme.here')}`,
    HERE.map((one) => `- ${say(`readme.here.${one}`, values)}`).join('\n'),
    `## ${say('readme.next')}`,
    NEXT.map((one, index) => `${index + 1}. ${say(`readme.next.${one}`, values)}`).join('\n'),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}
