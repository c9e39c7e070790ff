/** A line of a CSV file (RFC 4180): every field in quotation marks, ended by CR and LF. */
export function csvLine(fields: readonly (string | number | null | undefined)[]): string {
  return `${fields.map((field) => `"${inert(String(field ?? '')).replaceAll('"', '""')}"`).join(',')}\r\n`
}

/**
 * A text that no spreadsheet takes for a formula: what visitors write is opened by staff. An apostrophe before it makes
 * it plain text there.
 */
function inert(text: string): string {
  return /^\s*[=+\-@\t\r\n|%＝＋－＠]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text) ? `'${text}` : text
}
