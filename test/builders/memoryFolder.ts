import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Dataset } from '../../src/model/dataset.ts'
import type { Problem } from '../../src/model/problem.ts'
import type { PackageResult } from '../../src/datapackage/packageResult.ts'
import { readPackage } from '../../src/datapackage/readPackage.ts'
import type { FileSource } from '../../src/datapackage/io/fileSource.ts'
import type { WrittenFile } from '../../src/drafts/records/writeRecords.ts'

/** A package as an in-memory folder, layered over one on disk: writes go to memory. */
export interface Folder extends FileSource {
  /** The same folder with these files copied into it. */
  with(files: readonly WrittenFile[]): Folder
  text(path: string): Promise<string>
  dataset(): Promise<Dataset>
  problems(): Promise<readonly Problem[]>
  digests(): Promise<Readonly<Record<string, string>>>
}

/** York's package. */
export function yorkFolder(): Folder {
  return folderOn('indicators', new Map())
}

/** A folder with these files only. */
export function getFolder(files: Readonly<Record<string, string>>): Folder {
  const bytes = Object.entries(files).map(
    ([path, text]) => [path, new TextEncoder().encode(text)] as const,
  )
  return folderOn(null, new Map(bytes))
}

function folderOn(disk: string | null, memory: ReadonlyMap<string, Uint8Array>): Folder {
  let known: Promise<PackageResult> | null = null
  const reading = (): Promise<PackageResult> => (known ??= readPackage(folder))
  const folder: Folder = {
    async read(path) {
      const stored = memory.get(path)
      if (stored) return { ok: true, bytes: stored }
      if (disk === null) return { ok: false, reason: 'missing' }
      return readFile(join(disk, path)).then(
        (bytes) => ({ ok: true as const, bytes: new Uint8Array(bytes) }),
        () => ({ ok: false as const, reason: 'missing' as const }),
      )
    },
    with: (files) =>
      folderOn(
        disk,
        new Map([...memory, ...files.map(({ path, bytes }) => [path, bytes] as const)]),
      ),
    async text(path) {
      const file = await folder.read(path)
      return file.ok ? new TextDecoder().decode(file.bytes) : ''
    },
    async dataset() {
      const { dataset } = await reading()
      if (!dataset) throw new Error('the folder holds no package')
      return dataset
    },
    problems: async () => (await reading()).problems,
    async digests() {
      const { files } = await reading()
      return Object.fromEntries(files.map(({ path, digest }) => [path, digest]))
    },
  }
  return folder
}

/** A small fictional city whose housing group delivered for 2024 and 2025; 2026 is a draft. */
export const SMALL: Readonly<Record<string, string>> = {
  'datapackage.json': JSON.stringify({
    city: { id: 'york', title: 'York' },
    languages: ['en', 'nb'],
    baseline: 2020,
    editions: [
      { edition: 2024, state: 'published' },
      { edition: 2025, state: 'published' },
      { edition: 2026, state: 'draft' },
    ],
    resources: ['housing/2024.csv', 'housing/2025.csv'].map((path) => ({
      name: path.replace('/', '-').replace('.csv', ''),
      path,
    })),
  }),
  'rights.csv': 'id,title\nhousing,Housing\nhealth,Health\n',
  'indicators.csv': [
    'id,right,title,unit,measure,direction,frequency,ended,release_month',
    'rough-sleeping,housing,Rough sleeping,people,count,down,annual,,3',
    'overcrowding,housing,Overcrowding,percent,percent,down,annual,,',
    'evictions,housing,Evictions,evictions,count,down,quarterly,,',
    'old-rate,housing,Old rate,a rate,rate,down,annual,2024,',
    'survey,housing,Survey,points,score,up,triennial,,',
    'complaints,housing,Complaints,complaints,amount,none,irregular,,',
    'life-expectancy,health,Life expectancy,years,years,up,annual,,',
    '',
  ].join('\n'),
  'areas.csv': 'id,title,kind\nyork,York,city\nengland,England,country\nwales,Wales,country\n',
  'groups.csv': 'dimension,group,title\nsex,female,Women\nsex,male,Men\n',
  'housing/2024.csv': [
    'indicator,period,area,dimension,group,value,lower,upper,status,note,note_nb,checked_by',
    'rough-sleeping,2024,,,,18,,,,One night,Én natt,A. Hill',
    'rough-sleeping,2024,wales,,,160,,,,,,',
    'overcrowding,2024,york,,,7.5,7,8,,,,',
    'overcrowding,2024,york,sex,female,8,,,,,,',
    'evictions,2024-Q1,york,,,20,,,,,,',
    'evictions,2024-Q2,york,,,21,,,,,,',
    'evictions,2024-Q3,york,,,22,,,,,,',
    'evictions,2024-Q4,york,,,23,,,,,,',
    'survey,2024,york,,,60,,,,,,',
    'complaints,2024,york,,,9,,,,,,',
    'old-rate,2024,york,,,3,,,,,,',
    '',
  ].join('\n'),
  'housing/2025.csv': [
    'indicator,period,area,dimension,group,value,lower,upper,status,note,note_nb,checked_by',
    'rough-sleeping,2025,,,,20,,,,One night,Én natt,"Hill, A."',
    'rough-sleeping,2025,england,,,4000,,,,,,',
    'overcrowding,2025,york,,,7.4,6.9,7.9,,,,',
    'overcrowding,2025,york,sex,female,8.1,,,,,,',
    'evictions,2025-Q1,york,,,20,,,,,,',
    'evictions,2025-Q2,york,,,21,,,,,,',
    'evictions,2025-Q3,york,,,22,,,,,,',
    'evictions,2025-Q4,york,,,23,,,,,,',
    '',
  ].join('\n'),
}

/** The same city with one recommendation of 2024 and its follow-up in 2025. */
export const SMALL_WITH_RECORDS: Readonly<Record<string, string>> = {
  ...SMALL,
  'datapackage.json': SMALL['datapackage.json']!.replace(
    '"resources":[',
    '"resources":[{"path":"recommendations.csv"},{"path":"follow-up.csv"},',
  ),
  'recommendations.csv':
    'id,edition,right,recommendation,origin,source,certainty\n' +
    'R2024-01,2024,housing,Build homes.,city report,Report 2024,read\n',
  'follow-up.csv':
    'recommendation,date,status,said_by,source,certainty\n' +
    'R2024-01,2025-04,under way,council,Minutes,read\n',
}
