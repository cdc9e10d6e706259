/** Downloads a file that the page made. Nothing leaves the browser. */
export function downloadFile(
  content: Blob | Uint8Array | string,
  name: string,
  type: string = content instanceof Blob ? content.type : '',
): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
