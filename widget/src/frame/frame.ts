import type { FoyerChat } from '../loader.ts'
import type { Texts } from '../texts/texts.ts'

/** What one can see and use of the window at once: it is there, and one can type, while the chat itself still comes. */
export interface Frame {
  readonly dialog: HTMLDialogElement
  readonly top: HTMLElement
  /** The operator's initial, name, and that an AI speaks for them; blank as long as nobody knows whose window it is. */
  readonly mark: HTMLElement
  readonly name: HTMLElement
  readonly about: HTMLElement
  /** Stands last in the top bar. */
  readonly close: HTMLElement
  readonly composer: HTMLFormElement
  readonly field: HTMLTextAreaElement
  /** Sends, or stops the answer that is being written. */
  readonly button: HTMLButtonElement
  readonly mistakes: HTMLElement
  /** Sends what is in the field. Until the chat is there it only notes that this is wanted. */
  onsend: () => void
  /** True when somebody wanted to send before the chat was there. */
  sendsLater: boolean
  /** Opens or closes the window and moves the focus along. */
  show(open: boolean): void
  /** Moves the focus to where one types. */
  focus(): void
  /** Says why the chat does not come, and what one can do; with nothing to say it is silent again. */
  say(text?: string, action?: string, onact?: () => void): void
  /** Makes the field as tall as its text, up to a limit. */
  fit(): void
}

/** Most characters of a message. */
const LONGEST = 4_000
const TALLEST_PX = 132

/** Makes the window, still closed. */
export function makeFrame(element: FoyerChat, { texts, locale }: { texts: Texts; locale: string }): Frame {
  const close = icon('close', texts.closeChat)
  close.onclick = () => element.close()
  const mark = make('span', { className: 'mark', ariaHidden: 'true' })
  const name = make('h2', { dir: 'auto' })
  const about = make('p', { textContent: texts.aiAssistant })
  const top = make('div', { className: 'top' }, mark, make('div', { className: 'title' }, name, about), close)
  const field = make('textarea', {
    rows: 1,
    maxLength: LONGEST,
    placeholder: texts.askAnything,
    ariaLabel: texts.yourMessage,
    enterKeyHint: 'send',
  })
  const button = icon('send', texts.send)
  button.ariaDisabled = 'true'
  const mistakes = make('p', { className: 'mistakes', textContent: texts.mistakes })
  const composer = make('form', { className: 'composer' }, make('div', { className: 'entry' }, field, button), mistakes)
  const dialog = make(
    'dialog',
    { className: 'window', tabIndex: -1, lang: locale, dir: texts.direction, ariaLabel: texts.chat },
    top,
    composer,
  )
  const notice = make('div', { className: 'notice', role: 'alert' })
  const frame: Frame = {
    dialog,
    top,
    mark,
    name,
    about,
    close,
    composer,
    field,
    button,
    mistakes,
    sendsLater: false,
    onsend() {
      frame.sendsLater = true
    },
    show(open) {
      if (!open) {
        const focused = dialog.contains((dialog.getRootNode() as ShadowRoot).activeElement)
        dialog.close()
        if (focused) element.launcher.focus()
        return
      }
      // Where the window fills the screen, what is behind it must not be reachable.
      if (matchMedia('(max-width: 480px), (max-height: 480px)').matches) dialog.showModal()
      else dialog.show()
      frame.focus()
    },
    // On a touch screen the keyboard would cover the greeting, so there the window itself takes the focus.
    focus() {
      const typing = !composer.hidden && !matchMedia('(pointer: coarse)').matches
      ;(typing ? field : dialog).focus()
    },
    say(text, action = '', onact) {
      notice.remove()
      if (!text) return
      const act = make('button', { type: 'button', className: 'plain', textContent: action, hidden: !action })
      act.onclick = () => {
        frame.focus()
        onact?.()
      }
      notice.replaceChildren(make('p', { textContent: text }), act)
      composer.before(notice)
    },
    fit() {
      field.style.height = 'auto'
      // A field that is not shown has no height to take over.
      if (field.scrollHeight > 0) field.style.height = `${Math.min(field.scrollHeight, TALLEST_PX)}px`
    },
  }
  // The browser closes it by itself as well, and says so later: by then it may be open again.
  dialog.onclose = () => dialog.open || element.close()
  field.oninput = frame.fit
  field.onkeydown = (event) => {
    // Enter that confirms a word of an input method is no wish to send; 229 is how older browsers say so.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return
    event.preventDefault()
    frame.onsend()
  }
  composer.onsubmit = (event) => {
    event.preventDefault()
    frame.onsend()
  }
  return frame
}

function icon(kind: string, label: string): HTMLButtonElement {
  return make('button', {
    type: kind === 'send' ? 'submit' : 'button',
    className: `icon ${kind}`,
    ariaLabel: label,
    title: label,
  })
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: Node[]
): HTMLElementTagNameMap[Name] {
  const node = Object.assign(document.createElement(name), properties)
  node.append(...children)
  return node
}
