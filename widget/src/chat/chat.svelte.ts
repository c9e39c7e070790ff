import { GraphClient } from '../graph/client.ts'
import { type MessagePartsFragment, SendMessageDocument } from '../graph/generated/graphql.ts'
import { isUnauthenticated } from '../graph/graph-error.ts'
import { newIdempotencyKey } from '../idempotency-key.ts'
import type { EarlierSessions } from '../later/elsewhere/earlier-sessions.ts'
import type { Tell } from '../page-events.ts'
import { type KeptSession, SessionStorage } from '../storage.ts'
import { type Speech, speechFor } from '../texts/languages.ts'
import { Announcer } from './announcer.ts'
import { enterSession } from './enter-session.ts'
import type { ChatPhase, Place } from './place.ts'
import { Refused, readSession, readSettings, type StoredSession, type WidgetSettings } from './session.ts'
import {
  type ChatMessage,
  contactRequested,
  type Happening,
  mergeStored,
  newMessage,
  shownMessage,
  threadOf,
} from './thread.ts'

/** The one state machine of a chat: opens or resumes its session, sends, and has its answers followed. */
export class ChatState {
  phase = $state<ChatPhase>('closed')
  settings = $state.raw<WidgetSettings>()
  messages = $state.raw<ChatMessage[]>([])
  happenings = $state.raw<Happening[]>([])
  draft = $state('')
  /** What stands under the text of an answer: fetched once the chat can be used, before there is one. */
  parts = $state.raw<typeof import('../later/later-parts.ts')>()
  /** How much has come that was not seen because the window was closed. */
  unread = $state(0)
  /** Whether the window is open. */
  shown = $state(false)
  /** True while the connection is lost and being sought. */
  interrupted = $state(false)

  speech = $state.raw<Speech>() as Speech
  readonly thread = $derived(threadOf(this.messages, this.happenings, this.speech.texts.confirmations))
  readonly answering = $derived(this.messages.some(({ state }) => state === 'PENDING' || state === 'SENDING'))

  /** Language tag of the page. */
  readonly locale: string
  /** Asks the graph as this chat. */
  readonly client: GraphClient
  /** What this browser keeps of the chats of the site. */
  readonly storage: SessionStorage
  /** What it keeps of those that were left, once they were asked for. */
  earlier: EarlierSessions | undefined
  /** The session of this chat. */
  session: KeptSession | undefined
  #life = new AbortController()
  #opening: Promise<void> = Promise.resolve()
  #followed = new Set<string>()
  readonly #announcer: Announcer
  // Sending and reading again take turns, so that no message is seen twice while it is on its way.
  #turn: Promise<unknown> = Promise.resolve()

  constructor(
    /** Where the window stands: what the page told of its site and its visitor. */
    readonly place: Place,
    speech: Speech,
    readonly tell: Tell,
  ) {
    this.speech = speech
    this.locale = speech.locale
    this.#announcer = new Announcer(tell, (count) => {
      if (!this.shown) this.unread += count
    })
    this.client = new GraphClient(place.origin, () => this.session?.accessToken)
    this.storage = new SessionStorage(place.dataset.siteKey ?? '')
  }

  /** Opens the chat, or goes on with the one this browser keeps, unless one is open. */
  open(): Promise<void> {
    return this.phase === 'closed' || this.phase === 'unreachable' ? this.openAnew() : this.#opening
  }

  /** Opens a chat whatever is open: the one this browser keeps, or a new one. */
  openAnew(fresh = false): Promise<void> {
    this.#opening = this.#begin(fresh)
    return this.#opening
  }

  async #begin(fresh: boolean): Promise<void> {
    this.forget()
    const { signal } = this.#life
    this.phase = 'opening'
    // What is said meanwhile is sent once there is a chat to say it in.
    let isOpen = () => {}
    this.#turn = new Promise<void>((resolve) => {
      isOpen = resolve
    })
    try {
      const [settings, stored] = await Promise.all([
        this.settings ?? this.#readSettings(),
        enterSession(this, fresh, signal),
      ])
      if (signal.aborted) return
      this.settings = settings
      if (stored) this.#take(stored, false)
      this.phase = 'ready'
      isOpen()
      const parts = await this.#loadParts()
      if (!signal.aborted) parts?.followElsewhere(this, signal)
    } catch (error) {
      if (signal.aborted) return
      this.phase = error instanceof Refused ? 'refused' : 'unreachable'
      if (error instanceof Refused) console.warn(`Foyer: ${error.message}`)
      this.#takeBack()
    }
  }

  // What was said to a chat that did not open is not lost.
  #takeBack(): void {
    this.draft ||= this.messages.map(({ text }) => text).join('\n')
    this.messages = []
  }

  async #loadParts(): Promise<typeof this.parts> {
    this.parts ??= await import('../later/later-parts.ts').catch(() => undefined)
    return this.parts
  }

  /** Says something: it is shown at once and sent when its turn comes. */
  send(text: string): void {
    const message = newMessage(text.trim(), newIdempotencyKey())
    this.messages = [...this.messages, message]
    void this.#queue(() => this.#deliver(message))
  }

  /** Sends again what could not be sent, under the same key. */
  retry(message: ChatMessage): void {
    this.change(message.key, { state: 'SENDING' })
    void this.#queue(() => this.#deliver(message))
  }

  async #readSettings(): Promise<WidgetSettings> {
    const settings = await readSettings(this.client, this.storage.siteKey, this.locale)
    this.speech = await speechFor(this.locale, settings.locale, settings.languages)
    return settings
  }

  /** Lets go of the chat that is open; what the browser keeps of it stays. */
  forget(): void {
    this.#life.abort()
    this.#life = new AbortController()
    this.#followed.clear()
    this.#announcer.forget()
    this.#turn = Promise.resolve()
    this.phase = 'closed'
    this.messages = []
    this.happenings = []
    this.interrupted = false
  }

  async #deliver({ key, text }: ChatMessage): Promise<void> {
    const { signal } = this.#life
    try {
      const { sendMessage } = await this.client.mutate(SendMessageDocument, { input: { text, idempotencyKey: key } })
      if (signal.aborted) return
      if (sendMessage?.message) {
        this.change(key, shownMessage(sendMessage.message, key))
        this.#announcer.messages([sendMessage.message])
        const { reply } = sendMessage
        if (!reply) return
        if (!this.messages.some(({ id }) => id === reply.id)) this.messages = [...this.messages, shownMessage(reply)]
        return void this.#follow(reply.id)
      }
      if (sendMessage?.userErrors.some(({ code }) => code === 'SESSION_CLOSED')) this.phase = 'ended'
    } catch (error) {
      if (signal.aborted) return
      if (isUnauthenticated(error)) this.phase = 'ended'
    }
    this.change(key, { state: 'UNSENT' })
  }

  /** Has an answer followed until it is whole. */
  async #follow(messageId: string): Promise<void> {
    if (this.#followed.has(messageId)) return
    this.#followed.add(messageId)
    const { signal } = this.#life
    const parts = await this.#loadParts()
    if (signal.aborted) return
    const heard = (message: MessagePartsFragment) => this.#announcer.messages([message])
    await parts?.followReply(this, messageId, signal, heard)
    if (signal.aborted || !this.#isPending(messageId)) return
    await this.readAgain()
    if (this.#isPending(messageId)) this.change(messageId, { state: 'FAILED' })
  }

  /** Reads everything again; an answer that is written anew is followed anew. */
  readAgain(anew?: string): Promise<unknown> {
    if (anew) for (const known of [this.#followed, this.#announcer]) known.delete(anew)
    const { signal } = this.#life
    return this.#queue(async () => {
      const stored = await readSession(this.client).catch(() => undefined)
      if (stored && !signal.aborted) this.#take(stored, true)
    })
  }

  #take(stored: StoredSession, announce: boolean): void {
    const { messages, contactRequests } = stored.conversation
    const said = messages.edges.map(({ node }) => node)
    this.messages = mergeStored(this.messages, said)
    this.#announcer.messages(said, announce)
    this.addHappenings(contactRequests.map(contactRequested), false)
    this.addHappenings(stored.conversions, announce)
    for (const { id, state } of this.messages) if (id && state === 'PENDING') void this.#follow(id)
  }

  /** Adds what has come of the chat. */
  addHappenings(happenings: Happening[], announce: boolean): void {
    const added = happenings.filter((happening) => !this.happenings.some(({ id }) => id === happening.id))
    this.happenings = [...this.happenings, ...added]
    if (announce) this.#announcer.happenings(added)
  }

  /** Changes what is shown of a message. */
  change(keyOrId: string, changes: Partial<ChatMessage>): void {
    this.messages = this.messages.map((message) =>
      message.key === keyOrId || message.id === keyOrId ? { ...message, ...changes, key: message.key } : message,
    )
  }

  #isPending(messageId: string): boolean {
    return this.messages.some(({ id, state }) => id === messageId && state === 'PENDING')
  }

  #queue(task: () => Promise<void>): Promise<void> {
    const { signal } = this.#life
    const turn = this.#turn.then(() => (signal.aborted ? undefined : task()))
    this.#turn = turn
    return turn
  }
}
