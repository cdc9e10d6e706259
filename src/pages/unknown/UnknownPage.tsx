import { PlaceLink } from '../parts/PlaceLink.tsx'
import { SaidText } from '../parts/SaidText.tsx'
import { useReader } from '../reader.ts'
import { usePageTitle } from '../usePageTitle.ts'

/** The page for an unknown route or id, with links to other pages. */
export default function UnknownPage({ missing }: { readonly missing?: string }) {
  const { dataset, words } = useReader()
  usePageTitle(words.say('unknown.title'))
  return (
    <article className="page prose">
      <h1>{words.say('unknown.title')}</h1>
      <p>
        {missing === undefined
          ? words.say('unknown.address')
          : words.say('unknown.id', { id: missing })}
      </p>
      <h2>{words.say('unknown.on')}</h2>
      <ul>
        <li>
          <PlaceLink to={{ page: 'overview' }}>{words.say('nav.overview')}</PlaceLink>
        </li>
        {dataset.rights.map((right) => (
          <li key={right.id}>
            <PlaceLink to={{ page: 'right', right: right.id }}>
              <SaidText said={words.text(right.title)} />
            </PlaceLink>
          </li>
        ))}
        <li>
          <PlaceLink to={{ page: 'about' }}>{words.say('nav.about')}</PlaceLink>
        </li>
      </ul>
    </article>
  )
}
