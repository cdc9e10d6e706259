// @vitest-environment node
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Dataset } from '../../src/model/dataset.ts'
import type { Figure } from '../../src/model/figure.ts'
import { getFigure } from '../../src/model/figureTable.ts'
import { checkDraft } from '../../src/drafts/check/checks.ts'
import type { Draft, DraftLine } from '../../src/drafts/draft.ts'
import { mergeDraft } from '../../src/drafts/preview/draftDataset.ts'
import { applyEdit, createLineId, type Edit } from '../../src/drafts/edits.ts'
import { writeFigures } from '../../src/drafts/handOver/writeFigures.ts'
import { parseCsvLines } from '../../src/drafts/handOver/csvLines.ts'
import { chooseFile } from '../../src/drafts/handOver/chooseFile.ts'
import {
  recordEdit,
  createHistory,
  redoEdit,
  endTypingStep,
  undoEdit,
  type History,
} from '../../src/drafts/history.ts'
import { createDraft } from '../../src/drafts/newDraft.ts'
import { createIncrementalChecks } from '../../src/drafts/check/incrementalChecks.ts'
import { getFolder, SMALL, type Folder } from '../builders/memoryFolder.ts'

const SEED = 20261125

const numberText = fc.oneof(
  fc.constantFrom(
    '',
    '20',
    '7,5',
    '7.50',
    '1 234',
    '1.234',
    '0,5',
    '\u22123',
    '-3',
    '13.4%',
    '1e3',
    '12,',
    'x',
    '=1+1',
    ' 21 ',
    '0',
  ),
  fc.integer({ min: -5, max: 5000 }).map(String),
  fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value.toFixed(3)),
  fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value.toFixed(2).replace('.', ',')),
)
const words = fc.oneof(
  fc.constantFrom(
    '',
    'One night',
    '=SUM(A1)',
    "'=x",
    '-',
    '@home',
    'a;b',
    'a,b',
    '"quoted"',
    'two\nlines',
    ' spaced ',
  ),
  fc.string({ maxLength: 12 }).map((text) => text.replaceAll(/[\r\0\ufeff]/g, '')),
)
const cellOf = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(
      fc.constantFrom('value', 'lower', 'upper', 'numerator', 'denominator'),
      numberText,
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.constantFrom('note', 'note_nb', 'source', 'source_url', 'checked_by'),
      words,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constant('status'),
      fc.constantFrom(
        '',
        'provisional',
        'Revised; estimated',
        'suppressed',
        'not collected',
        'break',
        'gone',
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constant('period'),
      fc.constantFrom('2026', '2025', '2025/26', '2024', '2026-Q2', '2026-27', ''),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constant('area'),
      fc.constantFrom('', 'york', 'england', 'wales', 'mars'),
    ),
  },
)

type Step = (history: History) => History

const place = fc.nat({ max: 30 })
const lineIn = ({ present }: History, at: number): string =>
  present.lines[at % Math.max(1, present.lines.length)]?.id ?? 'none'
const edit =
  (make: (history: History) => Edit): Step =>
  (history) =>
    recordEdit(history, make(history))

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(place, cellOf)
      .map(([at, [column, text]]) =>
        edit((history) => ({ kind: 'cell', line: lineIn(history, at), column, text })),
      ),
  },
  {
    weight: 2,
    arbitrary: fc.array(fc.tuple(place, cellOf), { maxLength: 8 }).map((cells) =>
      edit((history) => ({
        kind: 'cells',
        cells: cells.map(([at, [column, text]]) => ({ line: lineIn(history, at), column, text })),
      })),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(place, fc.constantFrom('rough-sleeping', 'overcrowding', 'nonsense'))
      .map(([at, indicator]) =>
        edit((history) => ({
          kind: 'add lines',
          lines: [
            {
              id: createLineId(history.present),
              cells: { indicator, period: '2026' },
              acknowledged: {},
            },
          ],
          after: lineIn(history, at),
        })),
      ),
  },
  {
    weight: 1,
    arbitrary: place.map((at) =>
      edit((history) => ({ kind: 'remove line', line: lineIn(history, at) })),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(place, words).map(([at, reason]) =>
      edit((history) => ({
        kind: 'acknowledge',
        line: lineIn(history, at),
        code: 'large-jump',
        reason,
      })),
    ),
  },
  { weight: 2, arbitrary: fc.constant(undoEdit) },
  { weight: 2, arbitrary: fc.constant(redoEdit) },
  { weight: 2, arbitrary: fc.constant(endTypingStep) },
)
const steps = fc.array(step, { maxLength: 40 })

const MERGED = {
  ...SMALL,
  'housing/2026.csv':
    'checked_by;indicator;period;area;value;lower;upper;status;note\n"Hill; A.";rough-sleeping;2026;;21,5;;;;"One\nnight"\n;evictions;2026-Q1;york;1234;;;;\n;complaints;2026;york;7;;;estimated;\n',
}

const CASES = [
  ['a new file', SMALL, 2026],
  ['a file in the making', MERGED, 2026],
  ['a published edition', SMALL, 2025],
] as const

let starts: readonly { folder: Folder; dataset: Dataset; draft: Draft }[]
beforeAll(async () => {
  starts = await Promise.all(
    CASES.map(async ([, files, edition]) => {
      const folder = getFolder(files)
      const [dataset, basis] = [await folder.dataset(), await folder.digests()]
      return {
        folder,
        dataset,
        draft: createDraft(dataset, 'housing', edition, { id: 'd', now: '', basis }),
      }
    }),
  )
})

/** All figures of a dataset by value, wherever their rows are. */
function getFigures({ figures, yearlyFiles }: Dataset): readonly string[] {
  const filing = new Map(yearlyFiles.map((one) => [one.file, one]))
  const text = ({ provenance, ...figure }: Figure): string =>
    `${provenance.file} ${JSON.stringify(figure)}`
  return Array.from({ length: figures.rows }, (_, row) =>
    text(getFigure(figures, row, filing)),
  ).toSorted()
}

test.each(CASES.map(([name], index) => [name, index] as const))(
  'any sequence of edits, undo and redo ends in %s that reads back to the same figures',
  async (_, index) => {
    const { folder, dataset, draft: start } = starts[index]!
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const { present } = all.reduce((history, one) => one(history), createHistory(start))
        const faulty = new Set(
          checkDraft(dataset, present).flatMap(({ problem, lineId }) =>
            problem.severity === 'error' ? [lineId] : [],
          ),
        )
        const sound = present.lines.filter(({ id }) => !faulty.has(id))
        const draft = {
          ...present,
          lines:
            chooseFile(dataset, present).as === 'correction' ? sound.map(withoutOwnColumn) : sound,
        }
        const expected = mergeDraft(dataset, withReasons(draft))
        const filing = chooseFile(dataset, draft)
        const [own, model] = [
          await folder.read(filing.delivery.file),
          await folder.read('housing/2025.csv'),
        ]
        const writing = writeFigures(dataset, draft, filing, {
          existing: own.ok ? parseCsvLines(own.bytes) : null,
          isBasis: true,
          template: model.ok ? parseCsvLines(model.bytes) : null,
        })
        if (!writing.ok) throw new Error(`line ${writing.line} would not stay as it is`)
        const { written } = writing
        const after = written ? folder.with([written.file]) : folder
        const errors = (await after.problems()).filter(({ severity }) => severity === 'error')
        expect(errors).toEqual([])
        expect(
          getFigures(await after.with([await getManifest(after, filing.delivery.file)]).dataset()),
        ).toEqual(
          written || filing.as !== 'correction'
            ? withoutRepeats(expected, dataset, filing.as)
            : getFigures(dataset),
        )
      }),
      { seed: SEED, numRuns: 60, endOnFailure: true },
    )
  },
  60_000,
)

/** Reasons of acknowledged warnings are notes in the file: here they are written by hand. */
function withReasons(draft: Draft): Draft {
  const lines = draft.lines.map((line) => {
    const reason = (line.acknowledged['large-jump'] ?? '').trim()
    const note = (line.cells['note'] ?? '').trim()
    if (reason === '' || note.includes(reason)) return line
    const both = note === '' ? reason : `${note}${/[.!?]$/.test(note) ? ' ' : '. '}${reason}`
    return { ...line, cells: { ...line.cells, note: both } }
  })
  return { ...draft, lines }
}

/** A column of the city's own is not in the dataset, and its change changes no figure. */
function withoutOwnColumn(line: DraftLine): DraftLine {
  const { checked_by: _own, ...cells } = line.cells
  return { ...line, cells }
}

/** A correction contains only changes. */
function withoutRepeats(after: Dataset, before: Dataset, as: string): readonly string[] {
  const all = getFigures(after)
  if (as !== 'correction') return all
  const text = new Set(getFigures(before).map((one) => one.slice(one.indexOf(' '))))
  const known = new Set(getFigures(before))
  return all.filter((one) => known.has(one) || !text.has(one.slice(one.indexOf(' '))))
}

async function getManifest(folder: Folder, path: string) {
  const manifest = JSON.parse(await folder.text('datapackage.json')) as { resources: unknown[] }
  const resources = [...manifest.resources, { name: 'new', path }]
  const isThere = (await folder.read(path)).ok && !JSON.stringify(manifest).includes(`"${path}"`)
  const text = JSON.stringify(isThere ? { ...manifest, resources } : manifest)
  return { path: 'datapackage.json', bytes: new TextEncoder().encode(text) }
}

test('undo and redo restore the exact states', () => {
  const { draft: start } = starts[0]!
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.tuple(place, cellOf), fc.constantFrom('undo', 'redo')), {
        maxLength: 60,
      }),
      (all) => {
        let history = createHistory(start)
        let states = [start]
        let at = 0
        for (const one of all) {
          if (one === 'undo') {
            history = undoEdit(history)
            at = Math.max(0, at - 1)
          } else if (one === 'redo') {
            history = redoEdit(history)
            at = Math.min(states.length - 1, at + 1)
          } else {
            const [place_, [column, text]] = one
            const change: Edit = { kind: 'cell', line: lineIn(history, place_), column, text }
            const next = applyEdit(states[at]!, change)
            history = recordEdit(endTypingStep(history), change)
            if (next !== states[at]) states = [...states.slice(0, ++at), next]
          }
          expect(history.present).toEqual(states[at])
        }
      },
    ),
    { seed: SEED, numRuns: 300, endOnFailure: true },
  )
})

test('incremental checks equal the checks of the whole draft', () => {
  for (const { dataset, draft: start } of starts)
    fc.assert(
      fc.property(steps, (all) => {
        const check = createIncrementalChecks()
        let history = createHistory(start)
        for (const one of all) {
          history = one(history)
          expect(check(dataset, history.present)).toEqual(checkDraft(dataset, history.present))
        }
      }),
      { seed: SEED, numRuns: 20, endOnFailure: true },
    )
}, 60_000)
