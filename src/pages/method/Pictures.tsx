import { LineOrStepChart } from '../../charts/LineOrStepChart.tsx'
import { lineOrStepModel, type Shape } from '../../charts/model/lineOrStepChart.ts'
import {
  LINE_OR_STEP_PARTS,
  lineOrStepSample,
  type LineOrStepPart,
} from '../../charts/svg/lineOrStepChart.ts'
import { SvgView } from '../../charts/SvgView.tsx'
import type { Indicator } from '../../model/dataset.ts'
import { timeOf } from '../../model/period.ts'
import type { Finding } from '../../trends/findings.ts'
import { signOf } from '../../words/number.ts'
import { periodText } from '../../words/period.ts'
import { sizeText } from '../../words/verdict/size.ts'
import { subjectText } from '../../words/verdict/subject.ts'
import type { Words } from '../../words/words.ts'
import { FindingLink } from '../parts/FindingLink.tsx'
import { Subject } from '../parts/Subject.tsx'
import { useReader } from '../reader.ts'
import { clearestExample, MADE_UP } from './examples.ts'
import type { Translate } from '../../words/catalogue.ts'

const SHAPES = ['line', 'step'] as const
/** Of the made-up figures. */
const DECIMALS = 1

/** What the picture of a series says of it. */
interface Example {
  readonly unit: string
  /** Null for figures that are made up. */
  readonly finding: Finding | null
  readonly model: ReturnType<typeof lineOrStepModel>
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

function exampleOf(shape: Shape, finding: Finding | null, words: Words): Example {
  const figures = finding?.verdict.figures ?? null
  const indicator = finding?.indicator ?? null
  const points = figures
    ? figures.map(({ period, value }) => ({ t: timeOf(period), x: value }))
    : MADE_UP[shape]
  const decimals = indicator?.decimals ?? DECIMALS
  const bareSize = (value: number) => words.number(Math.abs(value), decimals + 1)
  return {
    unit: indicator ? words.unit(indicator) : '',
    finding,
    model: lineOrStepModel(
      points,
      shape,
      10 ** -decimals,
      indicator?.measure ?? 'score',
      words.number,
    ),
    periods: figures
      ? figures.map(({ period }) => periodText(period, words.lang))
      : points.map(({ t }) => words.say('method.picture.year', { n: t })),
    figure: (value) => (indicator ? words.figure(value, indicator) : words.number(value, DECIMALS)),
    size: (value) => (indicator ? sizeText(value, precise(indicator), words) : bareSize(value)),
    bareSize,
  }
}

/** As few decimals as leave a ratio above what it must exceed. */
function ratioText(ratio: number, needed: number, words: Words): string {
  let decimals = 1
  while (decimals < 4 && Number(ratio.toFixed(decimals)) <= needed) decimals++
  return words.loose(ratio, decimals)
}

/** What the picture shows, in three sentences. */
function sentencesOf(example: Example, words: Words): readonly string[] {
  const { model, periods, figure, size } = example
  const { change, fit, needed, points, ratio, scatter, shape } = model
  const way = change > 0 ? 'up' : 'down'
  const [before, after] = fit
  const moved = after
    ? words.say('method.picture.stepped', {
        low: figure(before![0].x),
        high: figure(after[0].x),
        at: periods[points.findIndex(({ t }) => t === after[0].t)]!,
        change: size(change),
        way,
      })
    : words.say('method.picture.moved', {
        from: periods[0]!,
        to: periods.at(-1)!,
        change: size(change),
        way,
      })
  return [
    moved,
    words.say(`method.picture.scatter.${shape}`, { scatter: size(scatter) }),
    words.say('method.picture.times', {
      ratio: ratioText(ratio, needed, words),
      n: points.length,
      needed: words.loose(needed, 2),
    }),
  ]
}

const SAMPLES = LINE_OR_STEP_PARTS.map((part) => ({ part, tree: lineOrStepSample(part) }))

/** What is drawn, each beside a sample of it. */
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

function Picture({ shape, say }: { readonly shape: Shape; readonly say: Translate }) {
  const { dataset, edition, words } = useReader()
  const finding = clearestExample(dataset, edition.edition, shape)
  const example = exampleOf(shape, finding, words)
  const { bareSize, figure, model, periods, unit } = example
  const sentences = sentencesOf(example, words)
  const kind = say(`method.picture.${shape}`)
  const named = finding
    ? subjectText(finding.verdict.key, finding.indicator, dataset, words)
    : say('method.picture.example')
  return (
    <figure className="method-picture">
      <h3>
        {kind}
        {': '}
        {finding ? (
          <Subject indicator={finding.indicator} series={finding.verdict.key} />
        ) : (
          say('method.picture.example')
        )}
      </h3>
      <LineOrStepChart
        model={model}
        texts={{
          title: `${kind}: ${named}`,
          unit,
          change: signOf(model.change) + bareSize(model.change),
          alternative: say('method.picture.alternative', {
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
          figures: say('method.picture.figures'),
          fit: say(shape === 'line' ? 'method.picture.closest' : 'method.picture.levels'),
          distance: say('method.picture.distance'),
          change: say('method.picture.change'),
        }}
      />
      <figcaption>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {finding?.verdict.figures.some(({ period }) => period.kind !== 'year') && (
          <p>{words.say('chart.note.years')}</p>
        )}
        <p>
          {finding ? (
            <>
              {say('method.picture.source')} <FindingLink finding={finding} />
            </>
          ) : (
            say('method.picture.example.note', { city: words.text(dataset.city.title).text })
          )}
        </p>
      </figcaption>
    </figure>
  )
}

/** A line and a step of the city's own figures; made up and called so where it has none as clear. */
export function Pictures({ say }: { readonly say: Translate }) {
  return (
    <>
      <p>{say('method.picture.lead')}</p>
      <div className="method-pictures">
        {SHAPES.map((shape) => (
          <Picture key={shape} shape={shape} say={say} />
        ))}
      </div>
    </>
  )
}
