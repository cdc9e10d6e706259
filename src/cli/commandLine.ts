import { parseArgs, type ParseArgsConfig } from 'node:util'
import { OWN_PACKAGE } from './site.ts'

/** The arguments and usage line of each command. */
const COMMANDS = {
  start: { use: 'npm start -- [FOLDER]', positionals: 1, options: {} },
  build: { use: 'npm run build -- [FOLDER [TO]]', positionals: 2, options: {} },
  pack: {
    use: 'npm run pack -- [FOLDER] [--out FILE]',
    positionals: 1,
    options: { out: { type: 'string' } },
  },
  report: {
    use: 'npm run report -- EDITION [--lang LANGUAGE] [--city FOLDER] [--format pdf|docx|html|pptx] [--short] [--out FILE]',
    positionals: 1,
    options: {
      lang: { type: 'string' },
      city: { type: 'string', default: OWN_PACKAGE },
      format: { type: 'string', default: 'pdf' },
      out: { type: 'string' },
      short: { type: 'boolean', default: false },
    },
  },
  screenshots: {
    use: 'npm run screenshots -- [--page NAME … | --all] [--device NAME …] [--theme light|dark …] [--lang LANGUAGE] [--city FOLDER] [--to FOLDER]',
    positionals: 0,
    options: {
      page: { type: 'string', multiple: true },
      device: { type: 'string', multiple: true },
      theme: { type: 'string', multiple: true },
      lang: { type: 'string' },
      city: { type: 'string', default: OWN_PACKAGE },
      to: { type: 'string', default: '.screenshots' },
      /** Every indicator instead of one per right. */
      all: { type: 'boolean', default: false },
    },
  },
  lighthouse: {
    use: 'npm run lighthouse -- [--city FOLDER] [--indicator ID] [--runs NUMBER]',
    positionals: 0,
    options: {
      city: { type: 'string', default: OWN_PACKAGE },
      indicator: { type: 'string' },
      runs: { type: 'string', default: '3' },
    },
  },
  sentences: {
    use: 'npm run sentences -- [--city FOLDER] [--edition YEAR] [--lang LANGUAGE] [--right ID | --indicator ID] [--all] [--help]',
    positionals: 0,
    options: {
      city: { type: 'string', default: OWN_PACKAGE },
      edition: { type: 'string' },
      lang: { type: 'string' },
      right: { type: 'string' },
      indicator: { type: 'string' },
      /** All areas and groups instead of the headline series. */
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  },
  calibrate: {
    use: 'npm run calibrate -- [--write | --constants] [--series NUMBER]',
    positionals: 0,
    options: {
      write: { type: 'boolean', default: false },
      constants: { type: 'boolean', default: false },
      series: { type: 'string', default: '300000' },
    },
  },
} as const satisfies Readonly<
  Record<string, { use: string; positionals: number; options: ParseArgsConfig['options'] }>
>

export type Command = keyof typeof COMMANDS

/** The usage of a command in one line. */
export function commandUse(name: Command): string {
  return `Usage: ${COMMANDS[name].use}`
}

type Parsed<Name extends Command> = ReturnType<
  typeof parseArgs<{
    options: (typeof COMMANDS)[Name]['options']
    allowPositionals: true
    strict: true
  }>
>

/**
 * Parses the arguments of a command.
 * @throws Error with one line if an option is unknown, lacks its value or is repeated, or if there are
 * too many arguments
 */
export function parseCommand<Name extends Command>(
  name: Name,
  args: readonly string[],
): Parsed<Name> {
  const { use, positionals: most, options } = COMMANDS[name]
  const parsed = parsedOrExplained(args, options, use)
  const extra = parsed.positionals[most]
  if (extra !== undefined) throw new Error(`“${extra}” is one argument too many. Usage: ${use}`)
  const twice = parsed.tokens
    .flatMap((token) => (token.kind === 'option' ? [token.name] : []))
    .find((option, place, all) => all.indexOf(option) < place && !isMultiple(options, option))
  if (twice !== undefined) throw new Error(`--${twice} is given twice. Usage: ${use}`)
  return parsed as unknown as Parsed<Name>
}

function isMultiple(options: NonNullable<ParseArgsConfig['options']>, name: string): boolean {
  return options[name]?.multiple === true
}

function parsedOrExplained(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
  use: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, tokens: true })
  } catch (error) {
    const [reason = ''] = (error as Error).message.split(/[.\n]/)
    throw new Error(`${reason}. Usage: ${use}`, { cause: error })
  }
}

/** The arguments of this process. Prints one line and exits with code 2 if they are wrong. */
export function commandLine<Name extends Command>(name: Name): Parsed<Name> {
  return orEnd(() => parseCommand(name, process.argv.slice(2)))
}

/** The result of a function; if it throws, prints the message and exits with code 2. */
export function orEnd<Result>(get: () => Result): Result {
  try {
    return get()
  } catch (error) {
    console.error((error as Error).message)
    process.exit(2)
  }
}
