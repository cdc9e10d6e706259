import { useEffect, useMemo } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Records } from '../../model/records.ts'
import { decodeCustomization } from '../../report/slides/customization.ts'
import { formatRoute } from '../../app/state/route.ts'
import { RecordsLoading } from '../../components/RecordsLoading.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { DeckContext, useBuildDeck } from './deck.ts'
import { CustomizeView } from './CustomizeView.tsx'
import { HandoutView } from './HandoutView.tsx'
import { SlidesView } from './SlidesView.tsx'
import { SpeakerView } from './SpeakerView.tsx'
import { useCustomization } from './useCustomization.ts'
import type { PresentRoute } from '../../components/presentRoutes.ts'
import '../../charts/react/charts.css'
import './present.css'
import './projector.css'
import './session.css'

/** The report for an audience: presentation, speaker view, preparation and handout. */
export default function PresentPage({ target }: { readonly target: PresentRoute }) {
  const { dataset, translator } = usePageContext()
  const { t } = translator
  if (dataset.records) return <Presentation target={target} records={dataset.records} />
  return (
    <main className="page">
      <h1>{t('present.waiting')}</h1>
      <RecordsLoading />
    </main>
  )
}

function Presentation(props: { readonly target: PresentRoute; readonly records: Records }) {
  const { target, records } = props
  const customizing = useCustomization()
  const deck = useBuildDeck(records, customizing.customization)
  const fromLink = useMemo(
    () => (target.choices === null ? null : decodeCustomization(deck.outline, target.choices)),
    [target.choices, deck.outline],
  )
  const { route } = usePageContext()
  const [, navigate] = useHashLocation()
  const { store } = customizing
  useEffect(() => {
    if (target.choices === null) return
    if (fromLink) store(fromLink)
    navigate(formatRoute({ ...route, target: { ...target, choices: null } }), { replace: true })
    // Applies the choices of a link once.
  }, [fromLink, target, route, navigate, store])
  return (
    <DeckContext value={deck}>
      {target.choices === null && <View target={target} customizing={customizing} />}
    </DeckContext>
  )
}

function View(props: {
  readonly target: PresentRoute
  readonly customizing: ReturnType<typeof useCustomization>
}) {
  const { target, customizing } = props
  switch (target.view) {
    case 'slides':
      return <SlidesView target={target} />
    case 'speaker':
      return <SpeakerView target={target} />
    case 'edit':
      return <CustomizeView customizing={customizing} />
    case 'handout':
      return <HandoutView />
  }
}
