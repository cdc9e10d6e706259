import { describe, expect, test } from 'vitest'
import { journeyBrowser } from './browser.ts'
import { unchangedSite } from './site.ts'
import { openPresentation, readSlideNumber } from './presentation.ts'

const newPage = journeyBrowser()
const york = unchangedSite('york')
const PROJECTOR = { width: 1280, height: 720 }
const LAST = 25

describe('keyboard and clicker', () => {
  test('every key works as the help says, and updates the route', async () => {
    const page = await newPage(PROJECTOR)
    await openPresentation(page, york(), '/en/2025/present')
    const at = async (slide: number) => {
      await expect.poll(() => readSlideNumber(page)).toBe(slide)
      expect(page.url()).toMatch(new RegExp(`#/en/2025/present/${slide}$`))
    }
    await at(1)
    for (const [key, slide] of [
      ['ArrowRight', 2],
      ['ArrowDown', 3],
      ['Space', 4],
      // A clicker sends PageUp and PageDown.
      ['PageDown', 5],
      ['PageUp', 4],
      ['ArrowLeft', 3],
      ['ArrowUp', 2],
      ['Shift+Space', 1],
      ['ArrowLeft', 1],
      ['End', LAST],
      ['ArrowRight', LAST],
      ['Home', 1],
    ] as const) {
      await page.keyboard.press(key)
      await at(slide)
    }
    await page.keyboard.type('12')
    await expect.poll(() => page.getByRole('status').first().innerText()).toContain('12')
    await page.keyboard.press('Enter')
    await at(12)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Slide 12 of')
  })

  test('B blacks out the screen and restores the slide', async () => {
    const page = await newPage(PROJECTOR)
    await openPresentation(page, york(), '/en/2025/present/7')
    await page.keyboard.press('b')
    await page.locator('.talk-black').waitFor()
    await page.keyboard.press('b')
    await page.locator('.talk-black').waitFor({ state: 'detached' })
    await page.keyboard.press('.')
    await page.locator('.talk-black').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.talk-black').waitFor({ state: 'detached' })
    expect(await readSlideNumber(page)).toBe(7)
  })

  test('F enters and leaves full screen', async () => {
    const page = await newPage(PROJECTOR)
    await openPresentation(page, york(), '/en/2025/present/7')
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null)
    await page.keyboard.press('f')
    await expect.poll(isFull).toBe(true)
    await page.keyboard.press('f')
    await expect.poll(isFull).toBe(false)

    // By mouse: the controls hide although the button keeps the focus; a key shows them again.
    const controls = page.getByRole('navigation', { name: 'The talk' })
    const opacity = () => controls.evaluate((element) => getComputedStyle(element).opacity)
    await controls.getByRole('button', { name: 'Full screen' }).click()
    await expect.poll(isFull).toBe(true)
    await expect.poll(opacity, { timeout: 30_000 }).toBe('0')
    await page.keyboard.press('Tab')
    expect(await opacity()).toBe('1')
  })

  test('? lists the keys, and disables the others while it is open', async () => {
    const page = await newPage(PROJECTOR)
    await openPresentation(page, york(), '/en/2025/present/7')
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Keys for the talk' })
    await help.waitFor()
    await page.keyboard.press('ArrowRight')
    expect(await readSlideNumber(page)).toBe(7)
    await page.keyboard.press('Escape')
    await help.waitFor({ state: 'detached' })
    expect(await readSlideNumber(page)).toBe(7)
  })

  test('Escape exits to the report, and Back does not go through every slide', async () => {
    const page = await newPage(PROJECTOR)
    await page.goto(`${york()}#/en/2025`)
    await page.getByRole('link', { name: 'Present it in a hall' }).click()
    await page.locator('.slide').waitFor()
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight')
    await expect.poll(() => readSlideNumber(page)).toBe(5)
    await page.keyboard.press('Escape')
    await page.waitForURL('**/#/en/2025/report')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.goBack()
    await expect.poll(() => readSlideNumber(page)).toBe(5)
    await page.goBack()
    await page.waitForURL('**/#/en/2025')
  })
})

describe('a question about rough sleeping', () => {
  test('is answered with two keystrokes and a name, and the presentation resumes', async () => {
    const page = await newPage(PROJECTOR)
    await openPresentation(page, york(), '/en/2025/present/7')
    await page.keyboard.press('/')
    await page.keyboard.type('rough sleeping')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).innerText())
      .toContain('People sleeping rough: 9 people in 2022.')
    expect(await page.getByRole('img', { name: 'People sleeping rough' }).count()).toBe(1)
    expect(page.url()).toContain('/present/7/asked/finding-rough-sleeping')
    await page.keyboard.press('Escape')
    await expect.poll(() => readSlideNumber(page)).toBe(7)
    expect(page.url()).toMatch(/present\/7$/)
  })

  test('about a recommendation shows its timeline', async () => {
    const page = await newPage(PROJECTOR)
    await openPresentation(page, york(), '/en/2025/present/7')
    await page.keyboard.press('/')
    await page.keyboard.type('badge')
    await expect.poll(() => page.getByRole('option').count()).toBe(1)
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).innerText())
      .toContain('Blue Badge')
    // The next key of the clicker returns to the same slide.
    await page.keyboard.press('PageDown')
    await expect.poll(() => readSlideNumber(page)).toBe(7)
  })

  test('with several results lets the arrow keys select one', async () => {
    const page = await newPage(PROJECTOR)
    await openPresentation(page, york(), '/en/2025/present/7')
    await page.keyboard.press('/')
    await page.keyboard.type('rough')
    const second = page.getByRole('option', { name: 'People sleeping rough, for comparison' })
    await second.waitFor()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => second.getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/present/7/asked/finding-rough-sleeping-rate')
  })

  test('without results says so and closes with Escape', async () => {
    const page = await newPage(PROJECTOR)
    await openPresentation(page, york(), '/en/2025/present/7')
    await page.keyboard.press('/')
    await page.keyboard.type('zebra')
    const search = page.getByRole('dialog', { name: 'A question from the floor' })
    await expect.poll(() => search.getByRole('status').innerText()).toBe('Nothing found.')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await search.waitFor({ state: 'detached' })
    expect(await readSlideNumber(page)).toBe(7)
  })
})

describe('two windows', () => {
  test('stay synchronized both ways, and each rejoins after it was closed', async () => {
    const slides = await newPage(PROJECTOR)
    await openPresentation(slides, york(), '/en/2025/present/7')
    const opening = slides.context().waitForEvent('page')
    await slides.keyboard.press('s')
    const speaker = await opening
    await speaker.getByRole('button', { name: 'Start' }).waitFor()
    expect(speaker.url()).toContain('/present/7/speaker')

    await slides.keyboard.press('ArrowRight')
    await expect.poll(() => readSlideNumber(speaker)).toBe(8)
    await speaker.keyboard.press('PageDown')
    await expect.poll(() => readSlideNumber(slides)).toBe(9)
    await expect
      .poll(() => speaker.locator('.speaker-notes').innerText())
      .toContain('Behind the verdict')
    await expect
      .poll(() => speaker.locator('.speaker-next h3').innerText())
      .toContain('what a decent life takes')

    await speaker.getByRole('button', { name: 'Start' }).click()
    await expect.poll(() => speaker.locator('.speaker-elapsed').innerText()).not.toBe('0:00')
    await speaker.keyboard.press('b')
    await slides.locator('.talk-black').waitFor()
    await speaker.keyboard.press('b')
    await slides.locator('.talk-black').waitFor({ state: 'detached' })

    await speaker.close()
    await slides.bringToFront()
    await slides.keyboard.press('ArrowRight')
    await expect.poll(() => readSlideNumber(slides)).toBe(10)
    const reopening = slides.context().waitForEvent('page')
    await slides.keyboard.press('s')
    const again = await reopening
    await expect.poll(() => readSlideNumber(again)).toBe(10)
    await expect.poll(() => again.locator('.speaker-elapsed').innerText()).not.toBe('0:00')
    await again.getByRole('button', { name: 'Pause' }).waitFor()

    await again.keyboard.press('ArrowRight')
    await expect.poll(() => readSlideNumber(slides)).toBe(11)
    const wall = again.context().waitForEvent('page')
    await slides.close()
    await again.keyboard.press('ArrowRight')
    await again.getByRole('link', { name: 'Open the slides in a window' }).click()
    const anew = await wall
    await expect.poll(() => readSlideNumber(anew)).toBe(12)
    await again.keyboard.press('ArrowRight')
    await expect.poll(() => readSlideNumber(anew)).toBe(13)
  })

  test('both show the answer to a question', async () => {
    const slides = await newPage(PROJECTOR)
    await openPresentation(slides, york(), '/en/2025/present/7')
    const opening = slides.context().waitForEvent('page')
    await slides.keyboard.press('s')
    const speaker = await opening
    await speaker.getByRole('button', { name: 'Start' }).waitFor()
    await speaker.keyboard.press('/')
    await speaker.keyboard.type('smoke')
    await speaker.keyboard.press('Enter')
    await expect
      .poll(() => slides.getByRole('heading', { level: 1 }).innerText())
      .toContain('Adults who smoke')
    await speaker.keyboard.press('Escape')
    await expect.poll(() => readSlideNumber(slides)).toBe(7)
  })
})

describe('the speaker’s customization', () => {
  test('applies to the presentation, also on a phone that opens the link', async () => {
    const page = await newPage(PROJECTOR)
    await openPresentation(page, york(), '/en/2025/present/edit')
    await expect.poll(() => page.locator('.prepare-slide').count()).toBe(LAST)
    await page.getByRole('checkbox', { name: /^Show “What can be judged is compared/ }).uncheck()
    const sentence = page.getByRole('textbox').first()
    await sentence.fill('Good evening, York.')
    await sentence.blur()
    const link = await page
      .getByRole('link', { name: 'Link with these choices' })
      .getAttribute('href')
    await page.getByRole('link', { name: 'Start the talk' }).click()
    await expect.poll(() => page.locator('.slide').innerText()).toContain('Good evening, York.')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.title()).toMatch(/^Slide 2 of 24: Of 27 figures 1\d/)

    const phone = await newPage({ width: 360, height: 740, hasTouch: true, isMobile: true })
    await phone.goto(`${york()}${link}`)
    await expect.poll(() => phone.locator('.slide').innerText()).toContain('Good evening, York.')
    expect(phone.url()).toMatch(/present\/1$/)
    await phone.getByRole('button', { name: 'Next slide' }).click()
    await expect.poll(() => phone.title()).toMatch(/^Slide 2 of 24/)
  })
})

test('on a phone swiping changes the slide, and the page fits the width', async () => {
  const phone = await newPage({ width: 360, height: 740, hasTouch: true, isMobile: true })
  await openPresentation(phone, york(), '/en/2025/present/7')
  const swipe = (from: number, to: number) =>
    phone.evaluate(
      ([start, end]) => {
        const target = document.querySelector('.slide-headline')!
        const touch = (x: number) => new Touch({ identifier: 1, target, clientX: x, clientY: 200 })
        target.dispatchEvent(
          new TouchEvent('touchstart', { bubbles: true, touches: [touch(start!)] }),
        )
        target.dispatchEvent(
          new TouchEvent('touchend', { bubbles: true, changedTouches: [touch(end!)] }),
        )
      },
      [from, to],
    )
  await swipe(300, 100)
  await expect.poll(() => readSlideNumber(phone)).toBe(8)
  await swipe(100, 300)
  await expect.poll(() => readSlideNumber(phone)).toBe(7)
  await swipe(100, 120)
  expect(await readSlideNumber(phone)).toBe(7)
  for (const slide of [1, 3, 7, 21, 24, 25]) {
    await openPresentation(phone, york(), `/en/2025/present/${slide}`)
    const width = await phone.evaluate(() => document.documentElement.scrollWidth)
    expect(width, `slide ${slide}`).toBeLessThanOrEqual(360)
  }
})
