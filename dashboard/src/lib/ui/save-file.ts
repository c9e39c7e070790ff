/** Hands a text to whoever is at the browser, as a file. */
export function saveFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has it once the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address))
}
