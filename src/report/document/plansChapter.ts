import { idPart } from '../../i18n/idPart.ts'
import { formatDate } from '../../i18n/dates.ts'
import { lowerCaseLabel } from '../../i18n/lowerCaseLabel.ts'
import type { PlanPhase, ReportedAction, ReportedPlan } from '../chapters/plans.ts'
import type { Block, Content, Run } from './blocks.ts'
import { heading, list, localizedRun, paragraph, run, type RenderContext } from './renderContext.ts'

const PHASES: readonly PlanPhase[] = ['running', 'planned', 'not dated', 'over']

/** Strategies and action plans that had begun by the edition, with the recorded state of each measure. */
export function plansBlocks(context: RenderContext): readonly Block[] {
  const { report, translator } = context
  const { t } = translator
  if (report.plans.length === 0) return [paragraph([run(t('report.plans.none'))], 'none')]
  return [
    paragraph([run(t('report.plans.how'))]),
    ...PHASES.flatMap((phase) => {
      const plans = report.plans.filter((plan) => plan.phase === phase)
      if (plans.length === 0) return []
      const id = `plans-${phase.replace(' ', '-')}`
      return [
        heading(2, id, [run(t(`report.plans.${idPart(phase)}`))]),
        ...plans.flatMap((plan, index) => planBlocks(context, plan, `${id}-${index + 1}`)),
      ]
    }),
  ]
}

function planBlocks(
  context: RenderContext,
  { plan, planPeriod, actions }: ReportedPlan,
  id: string,
): readonly Block[] {
  const title = localizedRun(context, plan)
  const period = planPeriod.replaceAll('-', '–')
  const text =
    period === ''
      ? title.text
      : context.translator.t('report.plans.name', { plan: title.text, period })
  return [
    heading(3, id, [{ ...title, text }]),
    list(actions.map((action) => actionContent(context, action))),
  ]
}

function actionContent(context: RenderContext, { action, recorded }: ReportedAction): Content {
  const { t, lang, localize } = context.translator
  const who = localize(action.responsible).text
  const state = recorded && lowerCaseLabel(t(`action.status.${idPart(recorded.status)}`), lang)
  const note = recorded && localizedRun(context, recorded.note)
  const remarks: readonly Run[] = [
    run(
      recorded
        ? t(recorded.isDated ? 'report.plans.status.dated' : 'report.plans.status', {
            status: state!,
          })
        : t('report.plans.unknown'),
    ),
    ...(note && note.text !== '' ? [note] : []),
    ...(who === '' ? [] : [run(t('report.plans.responsible', { who }))]),
    ...(action.due === null
      ? []
      : [run(t('report.plans.due', { date: formatDate(action.due, lang) }))]),
  ]
  return [
    run(action.number === '' ? '' : `${action.number} `),
    localizedRun(context, action.action),
    ...context.notes.cite({ source: action.source, url: action.sourceUrl }),
    ...remarks.map((remark) => ({ ...remark, text: ` ${remark.text}`, quiet: true })),
  ]
}
