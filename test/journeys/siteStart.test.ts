import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { ServedSite } from '../../src/build/staticServer.ts'
import { journeyBrowser } from './browser.ts'
import { CITIES, openSite, type CityName } from './site.ts'

const newPage = journeyBrowser()

describe.each(Object.keys(CITIES) as CityName[])('the site of %s', (city) => {
  let site: ServedSite
  beforeAll(async () => {
    site = await openSite(city)
  })
  afterAll(async () => {
    await site.close()
  })

  test('opens under its Content Security Policy with a title and one h1', async () => {
    const page = await newPage()
    await page.goto(site.address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect((await page.title()).trim()).not.toBe('')
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
    const content = await policy.getAttribute('content')
    expect(content).toContain("default-src 'none'")
    expect(content).not.toContain('unsafe')
  })
})

describe('an incompletely copied site', () => {
  const MISSING = { status: 404, body: 'Not found' }
  const SENTENCES = [
    'This page did not open as it should',
    'Siden åpnet seg ikke som den skulle',
    'Diese Seite hat sich nicht richtig geöffnet',
  ]

  test.each([
    ['its scripts', /\/assets\/.*\.js$/],
    ['its style sheet', /\/assets\/.*\.css$/],
    ['its words', /\/assets\/first-.*\.js$/],
  ])('says so in three languages, without %s', async (_, files) => {
    const site = await openSite('york')
    onTestFinished(() => site.close())
    const page = await newPage({ expected: [/404/, /Failed to load|MIME|dynamically imported/] })
    await page.route(files, (route) => route.fulfill(MISSING))
    await page.goto(site.address)
    for (const sentence of SENTENCES)
      await expect.poll(() => page.getByText(sentence).isVisible()).toBe(true)
  })

  test('shows no message if it is complete', async () => {
    const site = await openSite('york')
    onTestFinished(() => site.close())
    const page = await newPage()
    await page.goto(site.address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    for (const sentence of SENTENCES) expect(await page.getByText(sentence).isVisible()).toBe(false)
    expect(await page.locator('#old-browser').count()).toBe(0)
  })
})

test('a site has the licences of app, libraries and fonts, linked from the about page', async () => {
  const site = await openSite('york')
  onTestFinished(() => site.close())
  const page = await newPage()
  await page.goto(`${site.address}#/nb/2025/about`)
  const href = await page
    .getByRole('link', { name: 'Lisensene til programmet' })
    .getAttribute('href')
  const answer = await fetch(new URL(href!, site.address))
  const text = await answer.text()
  expect(answer.status).toBe(200)
  for (const name of ['react ', 'react-dom ', 'recharts ', 'papaparse ', '@e965/xlsx ', 'zustand '])
    expect(text).toContain(`\n${name}`)
  expect(text.match(/SIL OPEN FONT LICENSE/gi)?.length).toBeGreaterThanOrEqual(2)
  expect(text).toContain('Permission is hereby granted, free of charge')
})
