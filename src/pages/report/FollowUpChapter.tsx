import type { FollowedUp, FollowUpSection } from '../../report/chapters/followUp.ts'
import { Localized } from '../../components/Localized.tsx'
import { StatusLabel } from '../../components/StatusLabel.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { ChapterFrame } from './ChapterFrame.tsx'
import { FollowedUpItem } from './FollowedUpItem.tsx'
import { useReport } from './reportContext.ts'
import { idPart } from '../../i18n/idPart.ts'

/** What became of what earlier editions recommended: last year's first, then older ones, then others'. */
export function FollowUpChapter() {
  const { translator } = usePageContext()
  const { report } = useReport()
  const { t } = translator
  const { lastEdition, lastYear, earlier, others } = report.followUp
  if (lastEdition === null)
    return (
      <ChapterFrame name={{ kind: 'section', sectionName: 'follow-up' }}>
        <p className="report-none">{t('report.followUp.first')}</p>
      </ChapterFrame>
    )
  return (
    <ChapterFrame name={{ kind: 'section', sectionName: 'follow-up' }}>
      <h3>{t('report.followUp.last', { edition: lastEdition })}</h3>
      {lastYear.items.length === 0 ? (
        <p className="report-none">{t('report.followUp.last.none', { edition: lastEdition })}</p>
      ) : (
        <Section section={lastYear} />
      )}
      <h3>{t('report.followUp.earlier')}</h3>
      {earlier.items.length === 0 ? (
        <p className="report-none">{t('report.followUp.earlier.none')}</p>
      ) : (
        <Section section={earlier} />
      )}
      {others.items.length > 0 && (
        <>
          <h3>{t('report.followUp.others')}</h3>
          <p>{t('report.followUp.others.how')}</p>
          <Outcomes section={others} />
          <OthersTable items={others.items} />
        </>
      )}
    </ChapterFrame>
  )
}

function Section({ section }: { readonly section: FollowUpSection }) {
  return (
    <>
      <Outcomes section={section} />
      <ul className="report-followed">
        {section.items.map((item) => (
          <li key={item.recommendation.id}>
            <FollowedUpItem item={item} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** How many were carried out, are under way, came to nothing. */
function Outcomes({ section }: { readonly section: FollowUpSection }) {
  const { translator } = usePageContext()
  const { t } = translator
  const outcomes = section.outcomes.map(({ outcome, count }) =>
    t(`report.outcome.${idPart(outcome)}`, { count }),
  )
  return (
    <p className="report-outcomes">
      {t('report.followUp.count', {
        count: section.items.length,
        outcomes: translator.formatList(outcomes),
      })}
    </p>
  )
}

function OthersTable({ items }: { readonly items: readonly FollowedUp[] }) {
  const { translator } = usePageContext()
  const { t } = translator
  const title = t('report.followUp.table')
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={title}>
      <table className="ds-table report-states">
        <thead>
          <tr>
            <th scope="col">{t('report.followUp.recommendation')}</th>
            <th scope="col">{t('report.followUp.by')}</th>
            <th scope="col">{t('report.followUp.state')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ recommendation, state }) => (
            <tr key={recommendation.id}>
              <td>
                <Localized text={translator.localize(recommendation.recommendation)} />
              </td>
              <td>
                <Localized text={translator.localize(recommendation.reference)} />
              </td>
              <td>
                <StatusLabel status={state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
