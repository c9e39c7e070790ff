/** A text in pieces to stream: sentence by sentence, so that each can be shown as it comes. Together they are the text. */
export function piecesOf(text: string): string[] {
  return text.split(/(?<=[.!?؟:]\s+|\n)(?=\S)/)
}
