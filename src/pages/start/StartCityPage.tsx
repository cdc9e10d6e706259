import { useEffect, useMemo, useRef, useState } from 'react'
import { ChunkFault } from '../../charts/ChunkFault.tsx'
import { loadChunk } from '../../charts/loadChunk.ts'
import { save } from '../../charts/takeAway.ts'
import { emptyCity, newCityFrom, type NewCity } from '../../desk/metadata/newCity.ts'
import { cityFaults } from '../../desk/metadata/newCityFaults.ts'
import { newCityFiles } from '../../desk/metadata/newCityFiles.ts'
import { useReader } from '../reader.ts'
import { useDeskWorld } from '../update/deskWorld.ts'
import { usePageTitle } from '../usePageTitle.ts'
import { AreaRows } from './AreaRows.tsx'
import { CityFields, FrameFields } from './CityFields.tsx'
import { CityFormContext } from './cityForm.ts'
import { FaultList } from './FaultList.tsx'
import { browserForm, type FormStorage } from './keptForm.ts'
import { readmeText } from './readmeText.ts'
import { RightRows } from './RightRows.tsx'
import './start.css'
import { useTranslator } from '../useTranslator.ts'

/** The page that creates an empty package for a new city. */
export default function StartCityPage({
  storage = browserForm,
}: {
  readonly storage?: FormStorage
}) {
  const { dataset, words } = useReader()
  const { say } = useTranslator()
  const world = useDeskWorld(dataset.city.id)
  usePageTitle(say('city.title'))
  const year = Number(world.now().slice(0, 4))
  const [city, setCity] = useState(() => newCityFrom(storage.read()) ?? emptyCity(words.lang, year))
  const [tried, setTried] = useState(0)
  const [told, setTold] = useState('')
  const [isMissing, setMissing] = useState(false)
  const isKept = useMemo(() => storage.keep(JSON.stringify(city)), [storage, city])
  const faults = useMemo(() => cityFaults(city), [city])
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (tried > 0) list.current?.focus()
  }, [tried])
  const change = (parts: Partial<NewCity>) => {
    setTold('')
    setCity((before) => ({ ...before, ...parts }))
  }
  const make = async () => {
    if (faults.length > 0) return setTried(tried + 1)
    setMissing(false)
    const maker = await loadChunk(() => import('../../desk/zippedFiles.ts')).catch(() => null)
    if (!maker) return setMissing(true)
    const id = city.id.trim()
    const files = newCityFiles(city, readmeText(city, say)).map(({ path, text }) => ({
      path: `${id}/${path}`,
      bytes: new TextEncoder().encode(text),
    }))
    const zip = maker.zippedFiles(files, new Date(world.now()))
    save(new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' }), `${id}.zip`)
    setTried(0)
    setTold(say('city.made', { city: city.name[city.languages[0]!] ?? id, file: `${id}.zip` }))
  }
  const clear = () => {
    setCity(emptyCity(words.lang, year))
    setTried(0)
    setTold(say('city.cleared'))
  }
  return (
    <article className="page start-city">
      <h1>{say('city.title')}</h1>
      <p className="lead">{say('city.lead')}</p>
      {!isKept && <p className="form-message form-warning">{say('city.notKept')}</p>}
      <CityFormContext value={{ city, change, faults, showAll: tried > 0 }}>
        <Section title={say('city.about')}>
          <CityFields />
        </Section>
        <Section title={say('city.frame')}>
          <FrameFields />
        </Section>
        <Section title={say('city.rights')} lead={say('city.rights.lead')}>
          <RightRows />
        </Section>
        <Section title={say('city.areas')} lead={say('city.areas.lead')}>
          <AreaRows />
        </Section>
        <Section title={say('city.make')} lead={say('city.make.how')}>
          {tried > 0 && faults.length > 0 && <FaultList ref={list} />}
          <div className="form-actions">
            <button type="button" className="ds-button" onClick={() => void make()}>
              {say('city.make.do')}
            </button>
            <button type="button" className="ds-button" data-variant="tertiary" onClick={clear}>
              {say('city.clear')}
            </button>
          </div>
          <p role="status">{isMissing ? <ChunkFault words={words} /> : told}</p>
        </Section>
      </CityFormContext>
    </article>
  )
}

function Section(props: {
  readonly title: string
  readonly lead?: string
  readonly children: React.ReactNode
}) {
  return (
    <section className="city-section">
      <h2>{props.title}</h2>
      {props.lead !== undefined && <p>{props.lead}</p>}
      {props.children}
    </section>
  )
}
