// @vitest-environment node
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { withParsedMessages } from '../../src/cli/messagesPlugin.ts'

type Parsed = Readonly<Record<string, ConstructorParameters<typeof IntlMessageFormat>[0]>>

/** The messages that a file holds once the build has parsed them. */
async function built(code: string): Promise<Parsed> {
  const parsed = withParsedMessages(code, 'messages.ts')
  const module = (await import(`data:text/javascript,${encodeURIComponent(parsed)}`)) as {
    readonly messages: Parsed
  }
  return module.messages
}

describe('messages that the build has parsed', () => {
  test('say the same as their texts', async () => {
    const { count, plain } = await built(`export const messages = {
      count: '{n, plural, one {# figure} other {# figures}} of {city}',
      plain: 'No figure yet',
    }`)
    const say = new IntlMessageFormat(count!, 'en-GB')
    expect(say.format({ n: 1, city: 'York' })).toBe('1 figure of York')
    expect(say.format({ n: 27, city: 'York' })).toBe('27 figures of York')
    expect(new IntlMessageFormat(plain!, 'en-GB').format()).toBe('No figure yet')
  })

  test('may be written over several lines and as templates without parts', async () => {
    const { long, template } = await built(
      "export const messages = { long: 'Better ' + 'than ' + 'in {year}', template: `a < b` }",
    )
    expect(new IntlMessageFormat(long!, 'en-GB').format({ year: '2016' })).toBe(
      'Better than in 2016',
    )
    expect(new IntlMessageFormat(template!, 'en-GB').format()).toBe('a < b')
  })

  test('leave the rest of the file as it is', () => {
    const code = "import { a } from './a.ts'\nexport const messages: M = { ...a }\n"
    expect(withParsedMessages(code, 'messages.ts')).toBe(code)
  })

  test('stop the build where one is no constant text', () => {
    expect(() => withParsedMessages('export const m = { a: say() }', 'm.ts')).toThrow(/constant/)
  })

  test('stop the build where one is no ICU message', () => {
    expect(() => withParsedMessages("export const m = { a: '{n, plural,' }", 'm.ts')).toThrow(
      SyntaxError,
    )
  })
})
