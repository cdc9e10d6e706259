import { useEffect, useMemo } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Records } from '../../model/records.ts'
import { editsFromLink } from '../../report/slides/edits.ts'
import { writeAddress } from '../../state/address.ts'
import { RecordsWaiting } from '../parts/RecordsWaiting.tsx'
import { useReader } from '../reader.ts'
import { DeckContext, useDeckOf } from './deck.ts'
import { EditView } from './EditView.tsx'
import { HandoutView } from './HandoutView.tsx'
import { SlidesView } from './SlidesView.tsx'
import { SpeakerView } from './SpeakerView.tsx'
import { useEdits } from './useEdits.ts'
import type { PresentPlace } from './useTalk.ts'
import '../../charts/charts.css'
import './present.css'
import './room.css'
import './talk.css'

/** The report for an audience: presentation, speaker view, preparation and handout. */
export default function PresentPage({ place }: { readonly place: PresentPlace }) {
  const { dataset, words } = useReader()
  const { say } = words
  if (dataset.records) return <Talk place={place} records={dataset.records} />
  return (
    <main className="page">
      <h1>{say('present.waiting')}</h1>
      <RecordsWaiting />
    </main>
  )
}

function Talk(props: { readonly place: PresentPlace; readonly records: Records }) {
  const { place, records } = props
  const kept = useEdits()
  const deck = useDeckOf(records, kept.edits)
  const taken = useMemo(
    () => (place.choices === null ? null : editsFromLink(deck.planned, place.choices)),
    [place.choices, deck.planned],
  )
  const { address } = useReader()
  const [, go] = useHashLocation()
  const { keep } = kept
  useEffect(() => {
    if (place.choices === null) return
    if (taken) keep(taken)
    go(writeAddress({ ...address, place: { ...place, choices: null } }), { replace: true })
    // Applies the choices of a link once.
  }, [taken, place, address, go, keep])
  return (
    <DeckContext value={deck}>
      {place.choices === null && <View place={place} kept={kept} />}
    </DeckContext>
  )
}

function View(props: { readonly place: PresentPlace; readonly kept: ReturnType<typeof useEdits> }) {
  const { place, kept } = props
  switch (place.view) {
    case 'slides':
      return <SlidesView place={place} />
    case 'speaker':
      return <SpeakerView place={place} />
    case 'edit':
      return <EditView kept={kept} />
    case 'handout':
      return <HandoutView />
  }
}
