import { mount } from 'svelte'
import Chat from '../src/chat/Chat.svelte'
import Composer from '../src/chat/Composer.svelte'
import { ChatState } from '../src/chat/chat.svelte.ts'
import Header from '../src/chat/Header.svelte'
import messageStyles from '../src/chat/message.css?inline'
import type { WidgetSettings } from '../src/chat/session.ts'
import { WindowState } from '../src/chat/window.svelte.ts'
import frameStyles from '../src/frame/frame.css?inline'
import { makeFrame } from '../src/frame/frame.ts'
import theme from '../src/frame/theme.css?inline'
import * as laterParts from '../src/later/later-parts.ts'
import launcherStyles from '../src/launcher.css?inline'
import type { FoyerChat } from '../src/loader.ts'
import { speechFor } from '../src/texts/languages.ts'

/** How the chat is to look, as the page around this one says it with every change. */
interface Look {
  settings: Omit<WidgetSettings, 'teamPresence'>
  /** In which of its languages. */
  language: string
  /** Whether the window is open. */
  open: boolean
  /** What the visitor's device is set to. */
  device: 'light' | 'dark'
}

/*
 * The chat as visitors have it, with settings that are not stored yet. It opens no session and asks nothing: its page is
 * served with a policy that lets it connect nowhere, and is shown where nobody can reach into it.
 */
const element = standIn()
const speech = await speechFor('en', '')
const frame = makeFrame(element, speech)
const chat = new ChatState(element, speech, () => {})
const { dialog, top, close, composer, mistakes } = frame
element.shadowRoot?.append(dialog)
document.body.append(element)
const props = { chat, window: new WindowState(chat, frame), element }
mount(Header, { target: top, anchor: close, props })
mount(Chat, { target: dialog, anchor: composer, props })
mount(Composer, { target: composer, anchor: mistakes, props })

let latest: Look | undefined

addEventListener('message', ({ data, origin, source }: MessageEvent<{ foyerLook?: Look }>) => {
  if (origin === location.origin && source === parent && data.foyerLook) void show(data.foyerLook)
})
parent.postMessage({ foyerPreview: 'ready' }, location.origin)

async function show(look: Look): Promise<void> {
  latest = look
  const { settings, language, open, device } = look
  const spoken = await speechFor(language, settings.locale, settings.languages)
  // A language that was fetched may come after what was said since.
  if (latest !== look) return
  // A page that says nothing of these has what the operator set, and that is set anew.
  delete element.dataset.position
  element.dataset.theme = settings.colorScheme === 'AUTO' ? device : settings.colorScheme.toLowerCase()
  document.documentElement.style.colorScheme = device
  chat.speech = spoken
  chat.settings = { ...settings, teamPresence: { isOpen: true, nextOpening: null } }
  chat.parts = laterParts
  chat.phase = 'ready'
  element.launcher.ariaExpanded = `${open}`
  if (open !== dialog.open) frame.show(open)
  // A window that opens takes the focus, which is not seen where nobody typed.
  if (element.shadowRoot?.activeElement instanceof HTMLElement) element.shadowRoot.activeElement.blur()
}

/** What the loader would have put on the page. */
function standIn(): FoyerChat {
  const host = document.createElement('div')
  const launcher = document.createElement('button')
  launcher.className = 'launcher'
  launcher.type = 'button'
  launcher.ariaLabel = 'Chat'
  const sheets = [launcherStyles, theme + frameStyles + messageStyles].map((styles) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    return sheet
  })
  const shadow = host.attachShadow({ mode: 'open' })
  shadow.adoptedStyleSheets = sheets
  shadow.append(launcher)
  const nothing = () => Promise.resolve()
  return Object.assign(host, {
    origin: location.origin,
    launcher,
    close: nothing,
    reset: nothing,
  }) as unknown as FoyerChat
}
