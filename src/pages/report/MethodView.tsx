import { PlaceLink } from '../parts/PlaceLink.tsx'
import { useReader } from '../reader.ts'
import { ChapterFrame } from './ChapterFrame.tsx'
import { useReport } from './reportContext.ts'

/** The methods that judged the figures of this edition. */
export function MethodView() {
  const { words } = useReader()
  const { report } = useReport()
  const { say } = words
  return (
    <ChapterFrame name={{ kind: 'section', section: 'method' }}>
      <p>{words.say('about.method.text')}</p>
      {report.methods.length === 0 ? (
        <p className="report-none">{say('report.method.none')}</p>
      ) : (
        <>
          <p>{say('report.method.lead')}</p>
          <ul className="report-clear">
            {report.methods.map(({ method, figures }) => (
              <li key={method}>
                {say(`report.method.${method}`)} ({say('report.method.figures', { count: figures })}
                )
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <PlaceLink to={{ page: 'method', section: null }}>{say('report.method.more')}</PlaceLink>
      </p>
    </ChapterFrame>
  )
}
