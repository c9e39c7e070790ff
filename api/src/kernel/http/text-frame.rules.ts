/** The bit of the last frame of a message, and the kind of a text. */
const WHOLE_TEXT = 0x81
const TWO_BYTES_FOLLOW = 126
const EIGHT_BYTES_FOLLOW = 127

/** A text as the frame in which a server sends it over a WebSocket (RFC 6455, 5.2): not masked and not compressed. */
export function textFrame(text: string): Buffer {
  const length = Buffer.byteLength(text)
  const start = length < TWO_BYTES_FOLLOW ? 2 : length < 65_536 ? 4 : 10
  const frame = Buffer.allocUnsafe(start + length)
  frame[0] = WHOLE_TEXT
  if (start === 2) frame[1] = length
  else if (start === 4) {
    frame[1] = TWO_BYTES_FOLLOW
    frame.writeUInt16BE(length, 2)
  } else {
    frame[1] = EIGHT_BYTES_FOLLOW
    frame.writeBigUInt64BE(BigInt(length), 2)
  }
  frame.write(text, start)
  return frame
}
