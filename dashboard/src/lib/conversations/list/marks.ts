interface Mark {
  start: number
  length: number
}

/** A text in pieces, those marked and those between them. */
export function piecesOf(text: string, marks: readonly Mark[]): { text: string; marked: boolean }[] {
  const pieces = []
  let at = 0
  for (const { start, length } of marks) {
    pieces.push(
      { text: text.slice(at, start), marked: false },
      { text: text.slice(start, start + length), marked: true },
    )
    at = start + length
  }
  pieces.push({ text: text.slice(at), marked: false })
  return pieces.filter((piece) => piece.text !== '')
}

/** Where a name has what was searched for: all of it, in whatever case. */
export function marksOf(name: string, searched: string): Mark[] {
  const wanted = searched.trim().toLocaleLowerCase()
  const folded = name.toLocaleLowerCase()
  // Where folding changes the length, places would be wrong.
  if (!wanted || folded.length !== name.length) return []
  const start = folded.indexOf(wanted)
  return start === -1 ? [] : [{ start, length: wanted.length }]
}
