import { LineOrStepChart } from '../../charts/react/LineOrStepChart.tsx'
import { createLineOrStepModel, type Shape } from '../../charts/model/lineOrStepChart.ts'
import {
  LINE_OR_STEP_PARTS,
  drawLineOrStepSample,
  type LineOrStepPart,
} from '../../charts/svg/lineOrStepChart.ts'
import { SvgView } from '../../charts/react/SvgView.tsx'
import type { Indicator } from '../../model/dataset.ts'
import { toDecimalYear } from '../../model/period.ts'
import type { Finding } from '../../trends/findings.ts'
import { getSign } from '../../i18n/numbers.ts'
import { formatPeriod } from '../../i18n/periods.ts'
import { formatMagnitude } from '../../i18n/sentences/verdict/changeMagnitude.ts'
import { getSeriesTitle } from '../../i18n/sentences/verdict/seriesTitle.ts'
import type { Translator } from '../../i18n/translate.ts'
import { FindingLink } from '../../components/FindingLink.tsx'
import { SeriesTitle } from '../../components/SeriesTitle.tsx'
import { Message } from '../../components/Message.tsx'
import { usePageContext } from '../../components/pageContext.ts'
import { findClearestExample, INVENTED_SERIES } from './examples.ts'
import type { Translate } from '../../i18n/catalogue.ts'

const SHAPES = ['line', 'step'] as const
/** Of the invented figures. */
const DECIMALS = 1

/** The texts and numbers for the picture of a series. */
interface Example {
  readonly unit: string
  /** Null for invented figures. */
  readonly finding: Finding | null
  readonly model: ReturnType<typeof createLineOrStepModel>
  readonly periods: readonly string[]
  readonly figure: (value: number) => string
  /** A distance with its unit, and without. */
  readonly size: (value: number) => string
  readonly bareSize: (value: number) => string
}

/** One decimal more than the figures have, so that a reader can divide the change by the scatter. */
function precise(indicator: Indicator): Indicator {
  return { ...indicator, decimals: indicator.decimals + 1 }
}

function createExample(shape: Shape, finding: Finding | null, translator: Translator): Example {
  const figures = finding?.verdict.figures ?? null
  const indicator = finding?.indicator ?? null
  const points = figures
    ? figures.map(({ period, value }) => ({ t: toDecimalYear(period), x: value }))
    : INVENTED_SERIES[shape]
  const decimals = indicator?.decimals ?? DECIMALS
  const bareSize = (value: number) => translator.formatNumber(Math.abs(value), decimals + 1)
  return {
    unit: indicator ? translator.formatUnit(indicator) : '',
    finding,
    model: createLineOrStepModel(
      points,
      shape,
      10 ** -decimals,
      indicator?.measure ?? 'score',
      translator.formatNumber,
    ),
    periods: figures
      ? figures.map(({ period }) => formatPeriod(period, translator.lang))
      : points.map(({ t: time }) => translator.t('method.picture.year', { n: time })),
    figure: (value) =>
      indicator
        ? translator.formatFigure(value, indicator)
        : translator.formatNumber(value, DECIMALS),
    size: (value) =>
      indicator ? formatMagnitude(value, precise(indicator), translator) : bareSize(value),
    bareSize,
  }
}

/** The fewest decimals with which a ratio remains above its threshold. */
function ratioText(ratio: number, needed: number, translator: Translator): string {
  let decimals = 1
  while (decimals < 4 && Number(ratio.toFixed(decimals)) <= needed) decimals++
  return translator.formatLooseNumber(ratio, decimals)
}

/** The description of the picture, in three sentences. */
function listSentences(example: Example, translator: Translator): readonly string[] {
  const { model, periods, figure, size } = example
  const { change, fit, needed, points, ratio, scatter, shape } = model
  const way = change > 0 ? 'up' : 'down'
  const [before, after] = fit
  const moved = after
    ? translator.t('method.picture.stepped', {
        low: figure(before![0].x),
        high: figure(after[0].x),
        at: periods[points.findIndex(({ t: time }) => time === after[0].t)]!,
        change: size(change),
        way,
      })
    : translator.t('method.picture.moved', {
        from: periods[0]!,
        to: periods.at(-1)!,
        change: size(change),
        way,
      })
  return [
    moved,
    translator.t(`method.picture.scatter.${shape}`, { scatter: size(scatter) }),
    translator.t('method.picture.times', {
      ratio: ratioText(ratio, needed, translator),
      n: points.length,
      needed: translator.formatLooseNumber(needed, 2),
    }),
  ]
}

const SAMPLES = LINE_OR_STEP_PARTS.map((part) => ({ part, tree: drawLineOrStepSample(part) }))

/** The legend: each part of the picture with a sample. */
function Legend({ names }: { readonly names: Readonly<Record<LineOrStepPart, string>> }) {
  return (
    <ul className="method-legend">
      {SAMPLES.map(({ part, tree }) => (
        <li key={part}>
          <SvgView tree={tree} /> <span>{names[part]}</span>
        </li>
      ))}
    </ul>
  )
}

function Picture({ shape, t }: { readonly shape: Shape; readonly t: Translate }) {
  const { dataset, edition, translator } = usePageContext()
  const finding = findClearestExample(dataset, edition.edition, shape)
  const example = createExample(shape, finding, translator)
  const { bareSize, figure, model, periods, unit } = example
  const sentences = listSentences(example, translator)
  const kind = t(`method.picture.${shape}`)
  const seriesTitle = finding
    ? getSeriesTitle(finding.verdict.key, finding.indicator, dataset, translator)
    : t('method.picture.example')
  return (
    <figure className="method-picture">
      <h3>
        {kind}
        {': '}
        {finding ? (
          <SeriesTitle indicator={finding.indicator} series={finding.verdict.key} />
        ) : (
          t('method.picture.example')
        )}
      </h3>
      <LineOrStepChart
        model={model}
        texts={{
          title: `${kind}: ${seriesTitle}`,
          unit,
          change: getSign(model.change) + bareSize(model.change),
          alternative: t('method.picture.alternative', {
            n: model.points.length,
            from: periods[0]!,
            to: periods.at(-1)!,
            change: sentences[0]!,
            scatter: sentences[1]!,
            figures: model.points.map(({ x }, i) => `${periods[i]!} ${figure(x)}`).join('; '),
          }),
        }}
      />
      <Legend
        names={{
          figures: t('method.picture.figures'),
          fit: t(shape === 'line' ? 'method.picture.closest' : 'method.picture.levels'),
          distance: t('method.picture.distance'),
          change: t('method.picture.change'),
        }}
      />
      <figcaption>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {finding?.verdict.figures.some(({ period }) => period.kind !== 'year') && (
          <p>{translator.t('chart.note.years')}</p>
        )}
        <p>
          {finding ? (
            <>
              {t('method.picture.source')} <FindingLink finding={finding} />
            </>
          ) : (
            <Message
              id="method.picture.example.note"
              args={{ city: translator.localize(dataset.city.title) }}
            />
          )}
        </p>
      </figcaption>
    </figure>
  )
}

/** A line and a step of the city's own figures; invented and labelled as such if it has none as clear. */
export function Pictures({ t }: { readonly t: Translate }) {
  return (
    <>
      <p>{t('method.picture.lead')}</p>
      <div className="method-pictures">
        {SHAPES.map((shape) => (
          <Picture key={shape} shape={shape} t={t} />
        ))}
      </div>
    </>
  )
}
