import { GraphClient } from '../graph/client.ts'
import { type MessagePartsFragment, ReplyStreamedDocument, SendMessageDocument } from '../graph/generated/graphql.ts'
import { isUnauthenticated } from '../graph/graph-error.ts'
import { type StreamSettings, stream } from '../graph/stream.ts'
import { newIdempotencyKey } from '../idempotency-key.ts'
import type { EarlierSessions } from '../later/elsewhere/earlier-sessions.ts'
import type { Tell } from '../page-events.ts'
import { type KeptSession, SessionStorage } from '../storage.ts'
import { type Speech, speechFor } from '../texts/languages.ts'
import type { ChatPhase, Place } from './place.ts'
import { openSession, Refused, readSession, readSettings, type StoredSession, type WidgetSettings } from './session.ts'
import { type ChatConversion, type ChatMessage, mergeStored, newMessage, shownMessage, threadOf } from './thread.ts'

/** The one state machine of a chat: opens or resumes its session, sends, follows answers and hears of outcomes. */
export class ChatState {
  phase = $state<ChatPhase>('closed')
  settings = $state.raw<WidgetSettings>()
  messages = $state.raw<ChatMessage[]>([])
  conversions = $state.raw<ChatConversion[]>([])
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
  readonly thread = $derived(threadOf(this.messages, this.conversions, this.speech.texts.confirmations))
  readonly answering = $derived(this.messages.some(({ state }) => state === 'PENDING' || state === 'SENDING'))

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
  /** Messages that the page knows of. */
  #told = new Set<string>()
  // Sending and reading again take turns, so that no message is seen twice while it is on its way.
  #turn: Promise<unknown> = Promise.resolve()

  constructor(
    /** Where the window stands: what the page told of its site and its visitor. */
    readonly place: Place,
    readonly locale: string,
    speech: Speech,
    readonly tell: Tell,
  ) {
    this.speech = speech
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
    try {
      const [settings, stored] = await Promise.all([this.settings ?? this.#readSettings(), this.#enter(fresh, signal)])
      if (signal.aborted) return
      this.settings = settings
      if (stored) this.#take(stored, false)
      this.phase = 'ready'
      this.parts ??= await import('../later/later-parts.ts').catch(() => undefined)
      if (!signal.aborted) this.parts?.followElsewhere(this, signal)
    } catch (error) {
      if (signal.aborted) return
      this.phase = error instanceof Refused ? 'refused' : 'unreachable'
      if (error instanceof Refused) console.warn(`Foyer: ${error.message}`)
    }
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

  async #enter(fresh: boolean, signal: AbortSignal): Promise<StoredSession | undefined> {
    const { identityToken } = this.place
    this.session = fresh ? undefined : this.storage.read()
    const stored = this.session && (await readSession(this.client))
    // Whoever shares a browser with somebody else does not see their chat.
    const isTheirs = () => import('../later/page/identity.ts').then((identity) => identity.isTheirs(this))
    if (stored && (!identityToken || (await isTheirs()))) return stored
    if (signal.aborted) return
    this.session = undefined
    const opened = await openSession(this.client, this.storage.siteKey, this.locale, identityToken)
    if (signal.aborted) return
    this.session = opened
    this.storage.write(opened)
  }

  /** Lets go of the chat that is open; what the browser keeps of it stays. */
  forget(): void {
    this.#life.abort()
    this.#life = new AbortController()
    this.#followed.clear()
    this.#told.clear()
    this.#turn = Promise.resolve()
    this.phase = 'closed'
    this.messages = []
    this.conversions = []
    this.interrupted = false
  }

  async #deliver({ key, text }: ChatMessage): Promise<void> {
    const { signal } = this.#life
    try {
      const { sendMessage } = await this.client.mutate(SendMessageDocument, { input: { text, idempotencyKey: key } })
      if (signal.aborted) return
      if (sendMessage?.message) {
        this.change(key, shownMessage(sendMessage.message, key))
        this.#tellMessages([sendMessage.message])
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

  async #follow(messageId: string): Promise<void> {
    if (this.#followed.has(messageId)) return
    this.#followed.add(messageId)
    const pieces: string[] = []
    const missing = () => ({ messageId, after: pieces.length > 0 ? pieces.length - 1 : null })
    const settings = this.streamSettings(this.#life.signal)
    try {
      for await (const { replyStreamed } of stream(this.client, ReplyStreamedDocument, missing, settings)) {
        const { index, text, message } = replyStreamed
        pieces[index] = text
        this.change(messageId, message ? shownMessage(message) : { text: pieces.join('') })
        if (message) this.#tellMessages([message])
      }
    } catch {
      // What the server does not stream any more it has stored: it is read below.
    }
    if (settings.signal.aborted || !this.#isPending(messageId)) return
    await this.readAgain()
    if (this.#isPending(messageId)) this.change(messageId, { state: 'FAILED' })
  }

  /** How a stream of this chat runs: whether it is interrupted is shown. */
  streamSettings(signal: AbortSignal): StreamSettings {
    this.interrupted = false
    const onInterrupted = () => {
      this.interrupted = true
    }
    const onReconnected = () => {
      this.interrupted = false
      void this.readAgain()
    }
    return { signal, onInterrupted, onReconnected }
  }

  /** Reads everything again; an answer that is written anew is followed anew. */
  readAgain(anew?: string): Promise<unknown> {
    if (anew) for (const known of [this.#followed, this.#told]) known.delete(anew)
    const { signal } = this.#life
    return this.#queue(async () => {
      const stored = await readSession(this.client).catch(() => undefined)
      if (stored && !signal.aborted) this.#take(stored, true)
    })
  }

  #take(stored: StoredSession, announce: boolean): void {
    const messages = stored.conversation.messages.edges.map(({ node }) => node)
    this.messages = mergeStored(this.messages, messages)
    this.#tellMessages(messages, announce)
    this.addConversions(stored.conversions, announce)
    for (const { id, state } of this.messages) if (id && state === 'PENDING') void this.#follow(id)
  }

  /** Adds what has come of the chat. */
  addConversions(conversions: ChatConversion[], announce: boolean): void {
    const added = conversions.filter((conversion) => !this.conversions.some(({ id }) => id === conversion.id))
    this.conversions = [...this.conversions, ...added]
    if (!announce) return
    if (!this.shown) this.unread += added.length
    for (const { id, kind, label } of added) this.tell('converted', { id, kind, label })
  }

  /** Changes what is shown of a message. */
  change(keyOrId: string, changes: Partial<ChatMessage>): void {
    this.messages = this.messages.map((message) =>
      message.key === keyOrId || message.id === keyOrId ? { ...message, ...changes, key: message.key } : message,
    )
  }

  // Each is told once, when it is whole: it may be read and streamed at the same time.
  #tellMessages(messages: MessagePartsFragment[], announce = true): void {
    for (const { id, author, state, cards } of messages) {
      if (state === 'PENDING' || this.#told.has(id)) continue
      this.#told.add(id)
      if (!announce) continue
      this.tell('message', { id, author })
      if (author === 'VISITOR') continue
      if (!this.shown) this.unread += 1
      for (const { kind, link } of cards) if (link) this.tell('offer_shown', { id: link.id, kind, label: link.label })
    }
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
