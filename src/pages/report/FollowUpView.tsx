import type { FollowedUp, FollowUpSection } from '../../report/followUp.ts'
import { SaidText } from '../parts/SaidText.tsx'
import { StateWord } from '../parts/StateWord.tsx'
import { useReader } from '../reader.ts'
import { ChapterFrame } from './ChapterFrame.tsx'
import { FollowedUpItem } from './FollowedUpItem.tsx'
import { useReport } from './reportContext.ts'

/** What became of what earlier editions recommended: last year's first, then older ones, then others'. */
export function FollowUpView() {
  const { words } = useReader()
  const { report } = useReport()
  const { say } = words
  const { lastEdition, lastYear, earlier, others } = report.followUp
  if (lastEdition === null)
    return (
      <ChapterFrame name={{ kind: 'section', section: 'follow-up' }}>
        <p className="report-none">{say('report.followUp.first')}</p>
      </ChapterFrame>
    )
  return (
    <ChapterFrame name={{ kind: 'section', section: 'follow-up' }}>
      <h3>{say('report.followUp.last', { edition: lastEdition })}</h3>
      {lastYear.items.length === 0 ? (
        <p className="report-none">{say('report.followUp.last.none', { edition: lastEdition })}</p>
      ) : (
        <Section section={lastYear} />
      )}
      <h3>{say('report.followUp.earlier')}</h3>
      {earlier.items.length === 0 ? (
        <p className="report-none">{say('report.followUp.earlier.none')}</p>
      ) : (
        <Section section={earlier} />
      )}
      {others.items.length > 0 && (
        <>
          <h3>{say('report.followUp.others')}</h3>
          <p>{say('report.followUp.others.how')}</p>
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
  const { words } = useReader()
  const { say } = words
  const outcomes = section.outcomes.map(({ outcome, count }) =>
    say(`report.outcome.${outcome}`, { count }),
  )
  return (
    <p className="report-outcomes">
      {say('report.followUp.count', {
        count: section.items.length,
        outcomes: words.list(outcomes),
      })}
    </p>
  )
}

function OthersTable({ items }: { readonly items: readonly FollowedUp[] }) {
  const { words } = useReader()
  const { say } = words
  const title = say('report.followUp.table')
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={title}>
      <table className="ds-table report-states">
        <thead>
          <tr>
            <th scope="col">{say('report.followUp.recommendation')}</th>
            <th scope="col">{say('report.followUp.by')}</th>
            <th scope="col">{say('report.followUp.state')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ recommendation, state }) => (
            <tr key={recommendation.id}>
              <td>
                <SaidText said={words.text(recommendation.recommendation)} />
              </td>
              <td>
                <SaidText said={words.text(recommendation.reference)} />
              </td>
              <td>
                <StateWord state={state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
