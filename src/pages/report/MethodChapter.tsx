import { RouteLink } from '../../components/RouteLink.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { ChapterFrame } from './ChapterFrame.tsx'
import { useReport } from './reportContext.ts'
import { idPart } from '../../i18n/idPart.ts'

/** The methods that judged the figures of this edition. */
export function MethodChapter() {
  const { translator } = usePageContext()
  const { report } = useReport()
  const { t } = translator
  return (
    <ChapterFrame name={{ kind: 'section', sectionName: 'method' }}>
      <p>{translator.t('about.method.text')}</p>
      {report.methods.length === 0 ? (
        <p className="report-none">{t('report.method.none')}</p>
      ) : (
        <>
          <p>{t('report.method.lead')}</p>
          <ul className="report-clear">
            {report.methods.map(({ method, figures }) => (
              <li key={method}>
                {t(`report.method.${idPart(method)}`)} (
                {t('report.method.figures', { count: figures })})
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <RouteLink to={{ page: 'method', section: null }}>{t('report.method.more')}</RouteLink>
      </p>
    </ChapterFrame>
  )
}
