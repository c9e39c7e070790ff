/** A line of a CSV file (RFC 4180): every field in quotation marks, ended by CR and LF. */
export function csvLine(fields: readonly (string | number | null | undefined)[]): string {
  return `${fields.map((field) => `"${inert(String(field ?? '')).replaceAll('"', '""')}"`).join(',')}\r\n`
}

/** A text that no spreadsheet takes for a formula: names of pages and campaigns are whatever an address said. */
function inert(text: string): string {
  return /^\s*[=+\-@\t\r\n|%＝＋－＠]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text) ? `'${text}` : text
}
