import { SaidText } from '../pages/parts/SaidText.tsx'
import { hrefTo, useReader } from '../pages/reader.ts'
import type { Place } from '../state/address.ts'
import type { ReactNode } from 'react'

export function Navigation() {
  const { dataset, words, address } = useReader()
  const here = address.place
  const indicatorRight =
    here.page === 'indicator'
      ? dataset.indicators.find((indicator) => indicator.id === here.indicator)?.right
      : undefined
  return (
    <nav className="pages" aria-label={words.say('nav.label')}>
      <ul>
        <Item to={{ page: 'overview' }} current={here.page === 'overview'}>
          {words.say('nav.overview')}
        </Item>
        <Item to={{ page: 'report', part: null }} current={here.page === 'report'}>
          {words.say('nav.report')}
        </Item>
        <Item
          to={{ page: 'recommendations', filters: [] }}
          current={here.page === 'recommendations'}
          within={here.page === 'recommendation'}
        >
          {words.say('nav.recommendations')}
        </Item>
        <Item to={{ page: 'method', section: null }} current={here.page === 'method'}>
          {words.say('nav.method')}
        </Item>
        <Item to={{ page: 'about' }} current={here.page === 'about'}>
          {words.say('nav.about')}
        </Item>
      </ul>
      <ul aria-label={words.say('nav.rights')}>
        {dataset.rights.map((right) => (
          <Item
            key={right.id}
            to={{ page: 'right', right: right.id }}
            current={here.page === 'right' && here.right === right.id}
            within={indicatorRight === right.id}
          >
            <SaidText said={words.text(right.title)} />
          </Item>
        ))}
      </ul>
    </nav>
  )
}

function Item(props: {
  readonly to: Place
  readonly current: boolean
  readonly within?: boolean
  readonly children: ReactNode
}) {
  const { address } = useReader()
  const current = props.current ? 'page' : props.within ? 'true' : undefined
  return (
    <li>
      <a href={hrefTo(address, props.to)} aria-current={current}>
        {props.children}
      </a>
    </li>
  )
}
