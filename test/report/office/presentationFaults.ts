import { duplicates, packageFaults, type OfficePackage } from './packageFaults.ts'
import { getAll, getElements, type XmlElement } from './xmlTree.ts'

/** The children of p:presentation in the order of the schema (ECMA-376 part 1, 19.2.1.26). */
const PRESENTATION_ORDER = [
  'p:sldMasterIdLst',
  'p:notesMasterIdLst',
  'p:handoutMasterIdLst',
  'p:sldIdLst',
  'p:sldSz',
  'p:notesSz',
  'p:defaultTextStyle',
  'p:modifyVerifier',
  'p:extLst',
]

const SLIDE_PART = /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/

/**
 * Faults of a presentation: what PowerPoint is known to repair or strip, and what LibreOffice and
 * Microsoft's validator accept. Most are listed in the issues of PptxGenJS (gitbrent/PptxGenJS 913,
 * 1440 to 1444, 1449, 1457, 1458, 1462; lofcz/pptxgenjs-plus 14). Empty if there are none.
 */
export function presentationFaults(zip: Uint8Array): readonly string[] {
  const { faults, office } = packageFaults(zip)
  return [
    ...faults,
    ...unusedTypes(office),
    ...orderFaults(office),
    ...masterFaults(office),
    ...placeholderFaults(office),
    ...[...office.trees]
      .filter(([name]) => SLIDE_PART.test(name))
      .flatMap(([name, tree]) =>
        [...shapeFaults(tree), ...textFaults(tree), ...tableFaults(tree)].map(
          (fault) => `${name}: ${fault}`,
        ),
      ),
    ...propertyFaults(office),
  ]
}

/** Word accepts content types without a part; PowerPoint repairs some of them. */
function unusedTypes({ names, trees }: OfficePackage): readonly string[] {
  const types = trees.get('[Content_Types].xml')
  return (types ? getAll(types, 'Default') : [])
    .map(({ attributes }) => attributes['Extension'] ?? '')
    .filter((extension) => !names.some((name) => name.endsWith(`.${extension}`)))
    .map((extension) => `content type of an extension that no part has: ${extension}`)
}

function orderFaults({ trees }: OfficePackage): readonly string[] {
  const presentation = trees.get('ppt/presentation.xml')
  if (!presentation) return ['no presentation']
  const children = presentation.children.map(({ name }) => name)
  const inOrder = PRESENTATION_ORDER.filter((name) => children.includes(name))
  const slideIds = getAll(presentation, 'p:sldId').map(({ attributes }) => attributes['id'] ?? '')
  const masterIds = [...trees.values()]
    .flatMap(getElements)
    .filter(({ name }) => name === 'p:sldMasterId' || name === 'p:sldLayoutId')
    .map(({ attributes }) => attributes['id'] ?? '')
  return [
    ...(children.join() === inOrder.join()
      ? []
      : [`order of presentation.xml: ${children.join()}`]),
    ...duplicates([...slideIds, ...masterIds]).map((id) => `two of the id ${id}`),
    ...slideIds.filter((id) => !(Number(id) >= 256)).map((id) => `id of a slide: ${id}`),
    ...masterIds.filter((id) => !(Number(id) >= 2 ** 31)).map((id) => `id of a master: ${id}`),
  ]
}

/** Every slide has one layout, every layout one master, and every master its own theme. */
function masterFaults({ names, relationships }: OfficePackage): readonly string[] {
  const targets = (from: string, type: string) =>
    relationships
      .filter((one) => one.from === from && one.type === type)
      .map(({ target }) => target)
  const one = (folder: string, type: string) =>
    names
      .filter((name) => name.startsWith(`ppt/${folder}/`) && name.endsWith('.xml'))
      .filter((name) => targets(name, type).length !== 1)
      .map((name) => `${name} has ${targets(name, type).length} of ${type}`)
  const themes = relationships
    .filter(({ from, type }) => type === 'theme' && /Masters\//.test(from))
    .map(({ target }) => target)
  return [
    ...one('slides', 'slideLayout'),
    ...one('slideLayouts', 'slideMaster'),
    ...one('slideMasters', 'theme'),
    ...one('notesMasters', 'theme'),
    ...one('notesSlides', 'notesMaster'),
    ...one('notesSlides', 'slide'),
    ...duplicates(themes).map((theme) => `two masters share ${theme}`),
  ]
}

/** A placeholder inherits position and format from that of its layout, which inherits from its master. */
function placeholderFaults({ trees, relationships }: OfficePackage): readonly string[] {
  const typesIn = (name: string) =>
    getAll(trees.get(name) ?? EMPTY, 'p:ph').map(({ attributes }) => attributes['type'] ?? 'obj')
  const lacking = relationships
    .filter(({ type, from }) => (PARENTS[from.split('/')[1] ?? ''] ?? '') === type)
    .flatMap(({ from, target }) =>
      typesIn(from)
        .filter((type) => !typesIn(target).includes(type))
        .map((type) => `${from}: placeholder “${type}” that ${target} lacks`),
    )
  const stripped = [...trees.keys()]
    .filter((name) => /^ppt\/notesMasters\/[^/]+$/.test(name))
    .flatMap((name) =>
      typesIn(name)
        .filter((type) => type !== 'sldImg' && type !== 'body')
        .map((type) => `${name}: placeholder “${type}” that PowerPoint strips`),
    )
  return [...lacking, ...stripped]
}

const EMPTY: XmlElement = { name: '', attributes: {}, children: [], text: '' }
const PARENTS: Readonly<Record<string, string>> = {
  slides: 'slideLayout',
  slideLayouts: 'slideMaster',
  notesSlides: 'notesMaster',
}

function shapeFaults(tree: XmlElement): readonly string[] {
  const properties = getAll(tree, 'p:cNvPr').map(({ attributes }) => attributes)
  const isSlideImage = (shape: XmlElement) =>
    getAll(shape, 'p:ph').some(({ attributes }) => attributes['type'] === 'sldImg')
  const children = (shape: XmlElement) => shape.children.map(({ name }) => name)
  return [
    ...duplicates(properties.map(({ id }) => id ?? '')).map((id) => `two shapes of the id ${id}`),
    ...properties
      .filter(({ id, name }) => !/^[1-9]\d*$/.test(id ?? '') || name === undefined)
      .map(({ id, name }) => `shape with id ${id} and name ${name}`),
    ...getAll(tree, 'p:sp')
      .filter((shape) => !children(shape).includes('p:txBody') && !isSlideImage(shape))
      .map((shape) => `shape without text: ${getAll(shape, 'p:cNvPr')[0]?.attributes['name']}`),
    ...getElements(tree)
      .filter(({ name }) => /^a:ln[LRTB]?$/.test(name))
      .filter((line) => line.children.length + Object.keys(line.attributes).length === 0)
      .map(({ name }) => `empty ${name}`),
    ...getAll(tree, 'p:bgPr')
      .filter((background) => !children(background).includes('a:effectLst'))
      .map(() => 'background without a:effectLst'),
    ...getAll(tree, 'a:blip')
      .filter(({ attributes }) => !attributes['r:embed'])
      .map(() => 'picture without a file'),
    ...getElements(tree).flatMap(({ name, attributes }) =>
      Object.entries(attributes)
        .filter(([key, value]) => isWrong(name, key, value))
        .map(([key, value]) => `${name} ${key}="${value}"`),
    ),
  ]
}

function isWrong(element: string, key: string, value: string): boolean {
  if (/NaN|undefined|null|Infinity/.test(value)) return key !== 'descr' && key !== 'name'
  if (element === 'a:ext' && (key === 'cx' || key === 'cy')) return !/^\d+$/.test(value)
  if (element === 'a:off') return !/^-?\d+$/.test(value)
  return key === 'anchor' && !['t', 'ctr', 'b'].includes(value)
}

function textFaults(tree: XmlElement): readonly string[] {
  const paragraphs = getAll(tree, 'a:p').flatMap(({ children }) => {
    const names = children.map(({ name }) => name)
    return [
      ...(names.lastIndexOf('a:pPr') > 0 ? ['properties of a paragraph behind its begin'] : []),
      ...(names.includes('a:endParaRPr') && names.at(-1) !== 'a:endParaRPr'
        ? ['a:endParaRPr before the end']
        : []),
    ]
  })
  const runs = getAll(tree, 'a:r')
    .filter((run) => (getAll(run, 'a:t')[0]?.text ?? '') === '')
    .map(() => 'run without text')
  const bodies = [...getAll(tree, 'p:txBody'), ...getAll(tree, 'a:txBody')]
    .filter(({ children }) => !children.some(({ name }) => name === 'a:p'))
    .map(() => 'text without a paragraph')
  return [...paragraphs, ...runs, ...bodies]
}

function tableFaults(tree: XmlElement): readonly string[] {
  return getAll(tree, 'a:tbl').flatMap((table) => {
    const columns = getAll(table, 'a:gridCol').length
    return getAll(table, 'a:tr')
      .map((row) => row.children.filter(({ name }) => name === 'a:tc').length)
      .filter((cells) => cells !== columns)
      .map((cells) => `row of ${cells} cells in a table of ${columns} columns`)
  })
}

function propertyFaults({ trees, names }: OfficePackage): readonly string[] {
  const app = trees.get('docProps/app.xml')
  if (!app) return []
  const slides = names.filter((name) => /^ppt\/slides\/[^/]+\.xml$/.test(name)).length
  const stated = Number(getAll(app, 'Slides')[0]?.text ?? slides)
  return [
    ...(stated === slides ? [] : [`app.xml counts ${stated} slides of ${slides}`]),
    ...getAll(app, 'vt:vector')
      .filter(({ attributes, children }) => Number(attributes['size']) !== children.length)
      .map(({ attributes }) => `app.xml: list of ${attributes['size']}`),
  ]
}
