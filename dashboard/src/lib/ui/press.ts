/** What brings the palette. */
export const PALETTE_PRESS = 'Mod+k'
/** What leaves a dialog, as it stands on the key. */
export const LEAVE_KEY = 'Esc'

/** A key as actions name it; undefined for one that is part of something else: a character being composed, Alt, a modifier. */
export function pressOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>,
) {
  if (event.isComposing || event.altKey || ['Control', 'Meta', 'Shift', 'Dead'].includes(event.key)) return undefined
  // With Caps Lock on, j is still j.
  const key = event.key.length === 1 && !event.shiftKey ? event.key.toLowerCase() : event.key
  return event.ctrlKey || event.metaKey ? `Mod+${key}` : key
}

/** Whether a key pressed there is text, or belongs to a menu or a dialog. */
export function typesText(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input, textarea, select, [contenteditable], dialog, [role="menu"], [role="dialog"], [role="listbox"]',
    ) !== null
  )
}

/** The keys of a press, as they stand on a keyboard, one after the other. */
export function keysOf(press: string, apple: boolean): string[] {
  return press
    .split(' ')
    .map((key) => key.replace(/^Mod\+(.)$/, (_, letter: string) => `${apple ? '⌘' : 'Ctrl'} ${letter.toUpperCase()}`))
}

/** Whether the keyboard at hand says Cmd where others say Ctrl. */
export function isApple(): boolean {
  return /mac|iphone|ipad/i.test(navigator.platform)
}
