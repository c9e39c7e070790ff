export const CSV_TYPE = 'text/csv; charset=utf-8; header=present'
/** Without it, spreadsheets take UTF-8 for an older encoding and spoil every umlaut. */
const BYTE_ORDER_MARK = '\ufeff'

/** What a CSV file begins with: the names of its columns. */
export function csvHead(names: readonly string[]): string {
  return BYTE_ORDER_MARK + csvLine(names)
}

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
