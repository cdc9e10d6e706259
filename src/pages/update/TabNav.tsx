import { formatHref, usePageContext } from '../../components/pageContext.ts'
import { TABS, type Tab } from './tabNames.ts'
import { useTranslator } from '../../components/useTranslator.ts'

/** The parts of the update in their usual order; each has its own address. */
export function TabNav(props: {
  readonly right: string
  readonly tab: Tab
  /** The draft id in the address: it stays the same when another part is opened. */
  readonly draft: string | null
}) {
  const { route } = usePageContext()
  const { t } = useTranslator()
  return (
    <nav className="desk-parts" aria-label={t('draft.parts')}>
      <ul>
        {TABS.map((tab) => (
          <li key={tab}>
            <a
              href={formatHref(route, {
                page: 'update',
                right: props.right,
                part: tab,
                draft: props.draft,
              })}
              aria-current={tab === props.tab ? 'page' : undefined}
            >
              {t(`draft.part.${tab}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
