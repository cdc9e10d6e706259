// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  manifestWith,
  memorySource,
  METADATA,
  readSmallPackage,
} from '../../builders/memoryPackage.ts'
import { readPackage } from '../../../src/datapackage/readPackage.ts'
import { readWithRecords } from './recordPackage.ts'
import { readDetails } from '../../builders/readDetails.ts'

describe('a record table is read cell by cell', () => {
  test('a recommendation, in both languages, with its lists', async () => {
    const { records, problems } = await readWithRecords({
      'recommendations.csv': [
        'id;edition;right;recommendation;recommendation_nb;addressee;origin;reference;reference_nb;indicators;sdg;answer;answer_date;same_as;source;source_url;certainty;certainty_note',
        'R1;2024;housing;Build homes.;Bygg boliger.;City Council;UPR;UPR 2022;UPR, 2022;"rough-sleeping; overcrowding;rough-sleeping";11.1;Accepted in part;2024-06;;A paper;https://paper.example/;partly read;Page 3 only.',
        'R2;2025;;Do more.;;;human rights council;;;;;;;R1;;;;',
        '',
      ].join('\r\n'),
    })
    expect(problems).toEqual([])
    expect(records.recommendations).toEqual([
      {
        id: 'R1',
        edition: 2024,
        right: 'housing',
        recommendation: { en: 'Build homes.', nb: 'Bygg boliger.' },
        addressee: { en: 'City Council' },
        origin: 'UPR',
        reference: { en: 'UPR 2022', nb: 'UPR, 2022' },
        indicators: ['rough-sleeping', 'overcrowding'],
        sdg: '11.1',
        answer: 'accepted in part',
        answerDate: '2024-06',
        sameAs: '',
        source: { en: 'A paper' },
        sourceUrl: 'https://paper.example/',
        certainty: 'partly read',
        certaintyNote: { en: 'Page 3 only.' },
      },
      {
        id: 'R2',
        edition: 2025,
        right: '',
        recommendation: { en: 'Do more.' },
        addressee: {},
        origin: 'human rights council',
        reference: {},
        indicators: [],
        sdg: '',
        answer: 'none found',
        answerDate: null,
        sameAs: 'R1',
        source: {},
        sourceUrl: '',
        certainty: 'uncertain',
        certaintyNote: {},
      },
    ])
  })

  test('a follow-up, an action and a consultation', async () => {
    const { records, problems } = await readWithRecords({
      'follow-up.csv':
        'recommendation,date,status,said_by,evidence,evidence_nb,source,certainty\nR1,2024-11-05,"implemented, effect not yet visible",author of the recommendation,Built.,Bygd.,Press,read\n',
      'actions.csv':
        'id,plan,plan_nb,plan_period,part,number,action,right,responsible,due,target,status,status_note,recommendations,indicators,source,source_url,certainty\na1,Housing plan,Boligplan,2024/25-,Part 1,1.2,Build.,housing,Council,2026-09,600 homes,under way,Half done.,R1; R2,rough-sleeping,Press,https://press.example/,read\n',
      'consultation.csv':
        'id,date,item,method,participants,result,source,certainty\nchoice,2014-12,Choice of rights,Survey,Over 500,Five themes,University,second-hand\n',
    })
    expect(problems).toEqual([])
    expect(records.followUps).toEqual([
      {
        recommendation: 'R1',
        date: '2024-11-05',
        status: 'implemented, effect not yet visible',
        sourceRole: 'author of the recommendation',
        evidence: { en: 'Built.', nb: 'Bygd.' },
        source: { en: 'Press' },
        sourceUrl: '',
        certainty: 'read',
        certaintyNote: {},
      },
    ])
    expect(records.actions).toEqual([
      {
        id: 'a1',
        plan: { en: 'Housing plan', nb: 'Boligplan' },
        planPeriod: '2024/25-',
        part: { en: 'Part 1' },
        number: '1.2',
        action: { en: 'Build.' },
        right: 'housing',
        responsible: { en: 'Council' },
        due: '2026-09',
        target: { en: '600 homes' },
        status: 'under way',
        statusNote: { en: 'Half done.' },
        recommendations: ['R1', 'R2'],
        indicators: ['rough-sleeping'],
        source: { en: 'Press' },
        sourceUrl: 'https://press.example/',
        certainty: 'read',
      },
    ])
    expect(records.consultations).toEqual([
      {
        id: 'choice',
        date: '2014-12',
        item: { en: 'Choice of rights' },
        method: { en: 'Survey' },
        participants: { en: 'Over 500' },
        result: { en: 'Five themes' },
        source: { en: 'University' },
        sourceUrl: '',
        certainty: 'second-hand',
        certaintyNote: {},
      },
    ])
  })
})

describe('missing records are not a fault', () => {
  test('a package without any records has none, and no file of records is asked for', async () => {
    const asked = new Map<string, number>()
    const files = { ...METADATA, 'datapackage.json': manifestWith() }
    const { dataset, problems } = await readPackage(memorySource(files, asked))
    expect(dataset!.records).toEqual({
      recommendations: [],
      followUps: [],
      actions: [],
      consultations: [],
      commentaries: [],
    })
    expect(problems).toEqual([])
    expect(
      [...asked.keys()].filter((path) => /recomm|follow|action|consult|md$/.test(path)),
    ).toEqual([])
  })

  test('a listed table that is missing is reported, and references to it are not checked', async () => {
    const { dataset, problems } = await readSmallPackage({
      'recommendations.csv': { ok: false, reason: 'missing' },
      'follow-up.csv': 'recommendation,date,status,said_by\nR1,2024,under way,council\n',
    })
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'missing-file recommendations.csv',
    ])
    expect(dataset!.records!.followUps).toHaveLength(1)
  })

  test('without a readable list of follow-ups, no follow-up is missing', async () => {
    const { dataset, problems } = await readSmallPackage({
      'recommendations.csv': [
        'id,edition,recommendation,origin',
        ...[1, 2, 3, 4, 5].map((n) => `R${n},2024,Do ${n}.,city report`),
        '',
      ].join('\n'),
      'follow-up.csv': { ok: false, reason: 'server error', status: 503 },
    })
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'source-error follow-up.csv',
    ])
    expect(dataset!.records!.recommendations).toHaveLength(5)
  })
})

describe('a city follows up its own recommendations in the next report', () => {
  const five = (edition: number): string =>
    [
      'id,edition,recommendation,origin,same_as',
      ...[1, 2, 3, 4, 5].map((n) => `R${n},${edition},Do ${n}.,city report,`),
      `Q1,${edition - 1},Do 1.,network paper,`,
      '',
    ].join('\n')
  const codes = async (recommendations: string, followUps: readonly string[]) => {
    const { problems } = await readWithRecords({
      'datapackage.json': manifestWith('recommendations.csv', 'follow-up.csv').replace(
        '"editions":[',
        '"editions":[{"edition":2023,"state":"published"},',
      ),
      'recommendations.csv': recommendations,
      'follow-up.csv': ['recommendation,date,status,said_by', ...followUps, ''].join('\n'),
    })
    return problems.map(({ code, text }) => `${code} ${text}`)
  }
  const others = [2, 3, 4, 5].map((n) => `R${n},2025-06,under way,council`)

  test('a follow-up dated in the next edition, or still in its own, is in time', async () => {
    expect(await codes(five(2024), [...others, 'R1,2025-12-31,implemented,council'])).toEqual([])
    expect(await codes(five(2024), [...others, 'R1,2024-12-01,implemented,council'])).toEqual([])
  })

  test('one that comes later, or is older than the recommendation, is not', async () => {
    expect(await codes(five(2024), [...others, 'R1,2026-01-01,implemented,council'])).toEqual([
      'no-follow-up R1',
    ])
    expect(await codes(five(2024), [...others, 'R1,2023,implemented,council'])).toEqual([
      'date-order 2023',
      'no-follow-up R1',
    ])
  })

  test('a follow-up of a repeated recommendation counts', async () => {
    const repeated = five(2024).replace(
      'R1,2024,Do 1.,city report,',
      'R1,2024,Do 1.,city report,Q1',
    )
    expect(await codes(repeated, [...others, 'Q1,2025-01,implemented,council'])).toEqual([])
    expect(await codes(repeated, [...others, 'Q1,2023-05,under way,council'])).toEqual([
      'no-follow-up R1',
    ])
  })

  test('a draft edition may still contain it', async () => {
    expect(await codes(five(2025), [])).toEqual([])
  })
})

test('an answer is compared with the publication date of the report, where the package has it', async () => {
  const manifest = manifestWith('recommendations.csv').replace(
    '"edition":2024,"state":"published"',
    '"edition":2024,"state":"published","published":"2024-09-20"',
  )
  const row = (date: string): string =>
    `id,edition,recommendation,origin,answer,answer_date\nR1,2024,Build.,UPR,noted,${date}\n`
  const problems = async (date: string) =>
    (
      await readSmallPackage({
        'datapackage.json': manifest,
        'recommendations.csv': row(date),
      })
    ).problems.map(({ code, detail }) => ({ code, report: readDetails(detail)['report'] }))
  expect(await problems('2024-09-19')).toEqual([{ code: 'date-order', report: '2024-09-20' }])
  expect(await problems('2024-08')).toEqual([{ code: 'date-order', report: '2024-09-20' }])
  expect(await problems('2024-09-20')).toEqual([])
  expect(await problems('2024-09')).toEqual([])
  expect(await problems('2024')).toEqual([])
})
