import { pathToFileURL } from 'node:url'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { OWN_PACKAGE } from '../build/site.ts'

type Options = NonNullable<ParseArgsConfig['options']>

interface CommandSpec {
  /** What follows `npm run NAME --`. */
  readonly usage: string
  /** The positional arguments in order. FOLDER may be left out: the project's own package. Four digits are the EDITION. */
  readonly positionals: readonly ('FOLDER' | 'EDITION' | 'TO')[]
  readonly options: Options
  /** Pairs of options that exclude each other. */
  readonly exclusive?: readonly (readonly [string, string])[]
  /** Deprecated options that stand for a positional argument; removed with the next release. */
  readonly aliases?: readonly ('city' | 'edition')[]
}

/** The arguments of each command: one convention for all of them. */
const COMMANDS = {
  start: { usage: '[FOLDER]', positionals: ['FOLDER'], options: {} },
  dev: { usage: '[FOLDER]', positionals: ['FOLDER'], options: {} },
  build: { usage: '[FOLDER [TO]]', positionals: ['FOLDER', 'TO'], options: {} },
  check: {
    usage: '[FOLDER] [--fix]',
    positionals: ['FOLDER'],
    options: { fix: { type: 'boolean', default: false } },
  },
  pack: {
    usage: '[FOLDER] [--out FILE]',
    positionals: ['FOLDER'],
    options: { out: { type: 'string' } },
  },
  report: {
    usage:
      '[FOLDER] EDITION [--lang LANGUAGE] [--format pdf|docx|html|pptx] [--short] [--out FILE]',
    positionals: ['FOLDER', 'EDITION'],
    options: {
      lang: { type: 'string' },
      format: { type: 'string', default: 'pdf' },
      out: { type: 'string' },
      short: { type: 'boolean', default: false },
    },
    aliases: ['city'],
  },
  screenshots: {
    usage:
      '[FOLDER] [--page NAME … | --all] [--device NAME …] [--theme light|dark …] [--lang LANGUAGE] [--to FOLDER]',
    positionals: ['FOLDER'],
    options: {
      page: { type: 'string', multiple: true },
      device: { type: 'string', multiple: true },
      theme: { type: 'string', multiple: true },
      lang: { type: 'string' },
      to: { type: 'string', default: '.screenshots' },
      /** Every indicator instead of one per right. */
      all: { type: 'boolean', default: false },
    },
    exclusive: [['page', 'all']],
    aliases: ['city'],
  },
  lighthouse: {
    usage: '[FOLDER] [--indicator ID] [--runs NUMBER]',
    positionals: ['FOLDER'],
    options: { indicator: { type: 'string' }, runs: { type: 'string', default: '3' } },
    aliases: ['city'],
  },
  sentences: {
    usage: '[FOLDER] [EDITION] [--lang LANGUAGE] [--right ID | --indicator ID] [--all] [--help]',
    positionals: ['FOLDER', 'EDITION'],
    options: {
      lang: { type: 'string' },
      right: { type: 'string' },
      indicator: { type: 'string' },
      /** All areas and groups instead of the headline series. */
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    exclusive: [['right', 'indicator']],
    aliases: ['city', 'edition'],
  },
  calibrate: {
    usage: '[--write | --constants] [--series NUMBER]',
    positionals: [],
    options: {
      write: { type: 'boolean', default: false },
      constants: { type: 'boolean', default: false },
      series: { type: 'string', default: '300000' },
    },
    exclusive: [['write', 'constants']],
  },
} as const satisfies Readonly<Record<string, CommandSpec>>

export type Command = keyof typeof COMMANDS

type OptionValues<Name extends Command> = ReturnType<
  typeof parseArgs<{ options: (typeof COMMANDS)[Name]['options']; strict: true }>
>['values']

export interface Arguments<Name extends Command> {
  /** The folder of the package. */
  readonly folder: string
  readonly edition: number | null
  /** The folder to write into; null for the default. */
  readonly to: string | null
  readonly options: OptionValues<Name>
  /** Messages for the user, such as that an option is deprecated. */
  readonly notes: readonly string[]
}

/** Wrong arguments: the message is one line. */
export class UsageError extends Error {}

/** The usage of a command in one line. */
export function formatUsage(name: Command): string {
  const call = name === 'start' ? 'npm start' : `npm run ${name}`
  return `Usage: ${call} -- ${COMMANDS[name].usage}`
}

/**
 * Parses the arguments of a command.
 * @throws UsageError if an option is unknown, lacks its value, is repeated or excludes another one, or if a
 * positional argument is not expected
 */
export function parseArguments<Name extends Command>(
  name: Name,
  args: readonly string[],
): Arguments<Name> {
  const spec: CommandSpec = COMMANDS[name]
  const fail = (reason: string): never => {
    throw new UsageError(`${reason} ${formatUsage(name)}`)
  }
  const { values, positionals, tokens } = parseOrFail(spec, args, fail)
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
  for (const option of new Set(given))
    if (given.indexOf(option) !== given.lastIndexOf(option) && !spec.options[option]?.multiple)
      fail(`--${option} is given twice.`)
  for (const [one, other] of spec.exclusive ?? [])
    if (given.includes(one) && given.includes(other))
      fail(`Choose --${one} or --${other}, not both.`)
  return {
    ...readPositionals(name, spec, positionals, values, fail),
    options: values as OptionValues<Name>,
  }
}

function parseOrFail(spec: CommandSpec, args: readonly string[], fail: (reason: string) => never) {
  const aliases = (spec.aliases ?? []).map((alias) => [alias, { type: 'string' }] as const)
  const options = { ...spec.options, ...Object.fromEntries(aliases) }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, tokens: true })
  } catch (error) {
    return fail(`${(error as Error).message.split(/[.\n]/)[0]}.`)
  }
}

const EDITION = /^\d{4}$/

function readPositionals(
  name: Command,
  spec: CommandSpec,
  positionals: readonly string[],
  values: Readonly<Record<string, unknown>>,
  fail: (reason: string) => never,
) {
  const found: Partial<Record<CommandSpec['positionals'][number], string>> = {}
  for (const argument of positionals) {
    const isEdition = EDITION.test(argument)
    const kind = spec.positionals.find(
      (candidate) => found[candidate] === undefined && (candidate === 'EDITION') === isEdition,
    )
    if (!kind && isEdition && !spec.positionals.includes('EDITION'))
      fail(`“${argument}” is an edition, not a folder (a folder of that name is ./${argument}).`)
    if (!kind) fail(`“${argument}” is one argument too many.`)
    else found[kind] = argument
  }
  const notes: string[] = []
  for (const [alias, kind] of [
    ['city', 'FOLDER'],
    ['edition', 'EDITION'],
  ] as const) {
    const value = spec.aliases?.includes(alias) ? values[alias] : undefined
    if (typeof value !== 'string') continue
    if (found[kind] !== undefined) fail(`Give the ${kind} or --${alias}, not both.`)
    if (kind === 'EDITION' && !EDITION.test(value))
      fail(`“${value}” is not an edition: an edition is a year, such as 2025.`)
    found[kind] = value
    notes.push(`--${alias} is deprecated, and gone in the next release. ${formatUsage(name)}`)
  }
  return {
    folder: found.FOLDER ?? OWN_PACKAGE,
    edition: found.EDITION === undefined ? null : Number(found.EDITION),
    to: found.TO ?? null,
    notes,
  }
}

/** Whether a module is the program that runs, and not imported by another one. */
function isProgram(url: string): boolean {
  return process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === url
}

/**
 * Runs a command if its module is the program. Exit code: what `run` returns or 0; 1 if it throws; 2 for wrong
 * arguments. An error prints its message only. A closed pipe (`| head`) is no error.
 * @param url `import.meta.url` of the command
 */
export async function runCommand(
  url: string,
  run: (args: readonly string[]) => Promise<number | void>,
): Promise<void> {
  if (!isProgram(url)) return
  // The reader has stopped (`| head`); with unread text in its buffer a socket answers with the second code.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' || error.code === 'ECONNRESET' ? 0 : 1)
  })
  try {
    process.exitCode = (await run(process.argv.slice(2))) ?? 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(error instanceof UsageError ? 2 : 1)
  }
}

/** Parses the arguments of a command and prints notes about them. */
export function readArguments<Name extends Command>(
  name: Name,
  args: readonly string[],
): Arguments<Name> {
  const parsed = parseArguments(name, args)
  for (const note of parsed.notes) console.error(note)
  return parsed
}
