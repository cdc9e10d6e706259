import { parseArgs, type ParseArgsConfig } from 'node:util'
import { OWN_PACKAGE } from '../build/site.ts'

/** The arguments and usage line of each command. */
const COMMANDS = {
  start: { usage: 'npm start -- [FOLDER]', positionals: 1, options: {} },
  build: { usage: 'npm run build -- [FOLDER [TO]]', positionals: 2, options: {} },
  pack: {
    usage: 'npm run pack -- [FOLDER] [--out FILE]',
    positionals: 1,
    options: { out: { type: 'string' } },
  },
  report: {
    usage:
      'npm run report -- EDITION [--lang LANGUAGE] [--city FOLDER] [--format pdf|docx|html|pptx] [--short] [--out FILE]',
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
    usage:
      'npm run screenshots -- [--page NAME … | --all] [--device NAME …] [--theme light|dark …] [--lang LANGUAGE] [--city FOLDER] [--to FOLDER]',
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
    usage: 'npm run lighthouse -- [--city FOLDER] [--indicator ID] [--runs NUMBER]',
    positionals: 0,
    options: {
      city: { type: 'string', default: OWN_PACKAGE },
      indicator: { type: 'string' },
      runs: { type: 'string', default: '3' },
    },
  },
  sentences: {
    usage:
      'npm run sentences -- [--city FOLDER] [--edition YEAR] [--lang LANGUAGE] [--right ID | --indicator ID] [--all] [--help]',
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
    usage: 'npm run calibrate -- [--write | --constants] [--series NUMBER]',
    positionals: 0,
    options: {
      write: { type: 'boolean', default: false },
      constants: { type: 'boolean', default: false },
      series: { type: 'string', default: '300000' },
    },
  },
} as const satisfies Readonly<
  Record<string, { usage: string; positionals: number; options: ParseArgsConfig['options'] }>
>

export type Command = keyof typeof COMMANDS

/** The usage of a command in one line. */
export function formatUsage(name: Command): string {
  return `Usage: ${COMMANDS[name].usage}`
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
export function parseArguments<Name extends Command>(
  name: Name,
  args: readonly string[],
): Parsed<Name> {
  const { usage, positionals: maxPositionals, options } = COMMANDS[name]
  const parsed = parseOrThrow(args, options, usage)
  const extra = parsed.positionals[maxPositionals]
  if (extra !== undefined) throw new Error(`“${extra}” is one argument too many. Usage: ${usage}`)
  const repeated = parsed.tokens
    .flatMap((token) => (token.kind === 'option' ? [token.name] : []))
    .find((option, index, all) => all.indexOf(option) < index && !isMultiple(options, option))
  if (repeated !== undefined) throw new Error(`--${repeated} is given twice. Usage: ${usage}`)
  return parsed as unknown as Parsed<Name>
}

function isMultiple(options: NonNullable<ParseArgsConfig['options']>, name: string): boolean {
  return options[name]?.multiple === true
}

function parseOrThrow(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, tokens: true })
  } catch (error) {
    const [reason = ''] = (error as Error).message.split(/[.\n]/)
    throw new Error(`${reason}. Usage: ${usage}`, { cause: error })
  }
}

/** The arguments of this process. Prints one line and exits with code 2 if they are wrong. */
export function parseArgv<Name extends Command>(name: Name): Parsed<Name> {
  return exitOnError(() => parseArguments(name, process.argv.slice(2)))
}

/** The result of a function; if it throws, prints the message and exits with code 2. */
export function exitOnError<Result>(get: () => Result): Result {
  try {
    return get()
  } catch (error) {
    console.error((error as Error).message)
    process.exit(2)
  }
}
