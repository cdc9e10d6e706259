import { downloadFile } from '../../platform/downloadFile.ts'
import { useEffect, useMemo, useRef, useState } from 'react'
import { ChunkFault } from '../../charts/react/ChunkFault.tsx'
import { loadChunk } from '../../charts/loadChunk.ts'
import { createEmptyCity, parseNewCity, type NewCity } from '../../drafts/newCity/newCity.ts'
import { findCityErrors } from '../../drafts/newCity/newCityErrors.ts'
import { createCityFiles } from '../../drafts/newCity/newCityFiles.ts'
import { usePageContext } from '../../components/pageContext.ts'
import { useDraftServices } from '../update/draftServices.ts'
import { usePageTitle } from '../../components/usePageTitle.ts'
import { AreaRows } from './AreaRows.tsx'
import { CityFields, FrameFields } from './CityFields.tsx'
import { CityFormContext } from './cityForm.ts'
import { FaultList } from './FaultList.tsx'
import { browserFormStorage, type FormStorage } from './formStorage.ts'
import { createReadme } from './readme.ts'
import { RightRows } from './RightRows.tsx'
import './start.css'
import { useTranslator } from '../../components/useTranslator.ts'

/** The page that creates an empty package for a new city. */
export default function StartCityPage({
  storage = browserFormStorage,
}: {
  readonly storage?: FormStorage
}) {
  const { dataset, translator } = usePageContext()
  const { t } = useTranslator()
  const services = useDraftServices(dataset.city.id)
  usePageTitle(t('city.title'))
  const year = Number(services.now().slice(0, 4))
  const [city, setCity] = useState(
    () => parseNewCity(storage.read()) ?? createEmptyCity(translator.lang, year),
  )
  const [attempts, setAttempts] = useState(0)
  const [status, setStatus] = useState('')
  const [isMissing, setMissing] = useState(false)
  const isStored = useMemo(() => storage.write(JSON.stringify(city)), [storage, city])
  const faults = useMemo(() => findCityErrors(city), [city])
  const faultList = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (attempts > 0) faultList.current?.focus()
  }, [attempts])
  const change = (parts: Partial<NewCity>) => {
    setStatus('')
    setCity((previous) => ({ ...previous, ...parts }))
  }
  const download = async () => {
    if (faults.length > 0) return setAttempts(attempts + 1)
    setMissing(false)
    const zipModule = await loadChunk(() => import('../../drafts/handOver/zipFiles.ts')).catch(
      () => null,
    )
    if (!zipModule) return setMissing(true)
    const id = city.id.trim()
    const files = createCityFiles(city, createReadme(city, t)).map(({ path, text }) => ({
      path: `${id}/${path}`,
      bytes: new TextEncoder().encode(text),
    }))
    const zip = zipModule.zipFiles(files, new Date(services.now()))
    downloadFile(zip, `${id}.zip`, 'application/zip')
    setAttempts(0)
    setStatus(t('city.made', { city: city.name[city.languages[0]!] ?? id, file: `${id}.zip` }))
  }
  const reset = () => {
    setCity(createEmptyCity(translator.lang, year))
    setAttempts(0)
    setStatus(t('city.cleared'))
  }
  return (
    <article className="page start-city">
      <h1>{t('city.title')}</h1>
      <p className="lead">{t('city.lead')}</p>
      {!isStored && <p className="form-message form-warning">{t('city.notStored')}</p>}
      <CityFormContext value={{ city, change, faults, showAll: attempts > 0 }}>
        <Section title={t('city.about')}>
          <CityFields />
        </Section>
        <Section title={t('city.frame')}>
          <FrameFields />
        </Section>
        <Section title={t('city.rights')} lead={t('city.rights.lead')}>
          <RightRows />
        </Section>
        <Section title={t('city.areas')} lead={t('city.areas.lead')}>
          <AreaRows />
        </Section>
        <Section title={t('city.make')} lead={t('city.make.how')}>
          {attempts > 0 && faults.length > 0 && <FaultList ref={faultList} />}
          <div className="form-actions">
            <button type="button" className="ds-button" onClick={() => void download()}>
              {t('city.make.do')}
            </button>
            <button type="button" className="ds-button" data-variant="tertiary" onClick={reset}>
              {t('city.clear')}
            </button>
          </div>
          <p role="status">{isMissing ? <ChunkFault translator={translator} /> : status}</p>
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
