/** The fields of a file in which every field stands in quotation marks, line by line; it begins with a byte order mark. */
export function readCsv(text: string): string[][] {
  return text
    .replace('\ufeff', '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, field]) => field!.replaceAll('""', '"')))
}
