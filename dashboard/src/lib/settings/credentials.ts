/** The fewest characters of a password: the server refuses fewer. */
export const LEAST_PASSWORD = 10

/** Whether somebody may have meant an e-mail address; the server judges it. */
export function looksLikeEmail(text: string): boolean {
  return /^\S+@\S+$/.test(text.trim())
}
