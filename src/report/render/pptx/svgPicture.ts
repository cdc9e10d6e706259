/** The id of the relationship between a picture and its SVG. */
const RELATIONSHIP = 'rIdSvg'
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'

/**
 * Adds an SVG to the one picture of a slide, above the PNG, as Office 2019 writes it ([MS-ODRAWXML]
 * 2.3.3, svgBlip). Throws a RangeError for a slide without a picture.
 */
export function withSvgPicture(xml: string): string {
  const blip = /<a:blip (r:embed="[^"]*")\s*(?:\/>|><\/a:blip>)/
  if (!blip.test(xml)) throw new RangeError('a slide without a picture')
  return xml.replace(
    blip,
    '<a:blip $1><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">' +
      '<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" ' +
      `r:embed="${RELATIONSHIP}"/></a:ext></a:extLst></a:blip>`,
  )
}

/** The relationships of a slide, with the one to its SVG. */
export function withSvgRelationship(xml: string, slide: number): string {
  return xml.replace(
    '</Relationships>',
    `<Relationship Id="${RELATIONSHIP}" Type="${IMAGE}" Target="../media/picture-${slide}.svg"/></Relationships>`,
  )
}
