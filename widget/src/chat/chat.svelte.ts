import { GraphClient } from '../graph/client.ts'
import {
  type MessagePartsFragment,
  ReplyStreamedDocument,
  SendMessageDocument,
  StopReplyDocument,
} from '../graph/generated/graphql.ts'
import { isUnauthenticated } from '../graph/graph-error.ts'
import { type StreamSettings, stream } from '../graph/stream.ts'
import { newIdempotencyKey } from '../idempotency-key.ts'
import type { Tell } from '../page-events.ts'
import { type KeptSession, SessionStorage } from '../storage.ts'
import { type Speech, speechFor } from '../texts/languages.ts'
import { whileVisible } from '../while-visible.ts'
import { hearNews } from './live-news.ts'
import { openSession, Refused, readSession, readSettings, type StoredSession, type WidgetSettings } from './session.ts'
import { type ChatConversion, type ChatMessage, mergeStored, shownMessage, threadOf } from './thread.ts'

/** Where a chat stands: from a window never opened to one that has ended. */
export type ChatPhase = 'closed' | 'opening' | 'ready' | 'ended' | 'unreachable' | 'refused'

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
  shown = false
  /** True while the connection is lost and being sought. */
  interrupted = $state(false)

  speech = $state.raw<Speech>() as Speech
  readonly thread = $derived(threadOf(this.messages, this.conversions, this.speech.texts.confirmations))
  readonly answering = $derived(this.messages.some(({ state }) => state === 'PENDING' || state === 'SENDING'))

  /** Asks the graph as this chat. */
  readonly client: GraphClient
  readonly #storage: SessionStorage
  #session: KeptSession | undefined
  #life = new AbortController()
  #followed = new Set<string>()
  // Sending and reading again take turns, so that no message is seen twice while it is on its way.
  #turn: Promise<unknown> = Promise.resolve()

  constructor(
    readonly site: { siteKey: string; origin: string },
    readonly locale: string,
    speech: Speech,
    readonly tell: Tell,
  ) {
    this.speech = speech
    this.client = new GraphClient(site.origin, () => this.#session?.accessToken)
    this.#storage = new SessionStorage(site.siteKey)
    this.#storage.onChange(() => {
      const kept = this.#storage.read()
      if (this.phase === 'ready' && kept && kept.id !== this.#session?.id) void this.open(true)
    })
  }

  /** Opens the chat, or goes on with the one this browser keeps; does nothing while one is open, unless told to. */
  async open(anew = false): Promise<void> {
    if (!anew && this.phase !== 'closed' && this.phase !== 'unreachable') return
    this.#forget()
    const life = this.#life
    this.phase = 'opening'
    try {
      const [settings, stored] = await Promise.all([this.settings ?? this.#readSettings(), this.#enter()])
      if (life.signal.aborted) return
      this.settings = settings
      if (stored) this.#take(stored, false)
      this.phase = 'ready'
      this.#listen()
      this.parts ??= await import('../later/later-parts.ts').catch(() => undefined)
    } catch (error) {
      if (life.signal.aborted) return
      this.phase = error instanceof Refused ? 'refused' : 'unreachable'
      if (error instanceof Refused) console.warn(`Foyer: ${error.message}`)
    }
  }

  /** Leaves this chat and begins another; what could not be sent is kept as a draft. */
  async startAnew(): Promise<void> {
    this.draft ||= this.messages.findLast(({ state }) => state === 'UNSENT')?.text ?? ''
    this.#storage.leave(this.#said)
    this.#storage.write(undefined)
    await this.open(true)
  }

  /** Says something: it is shown at once and sent when its turn comes. */
  send(text: string): void {
    const said: Omit<MessagePartsFragment, 'id' | 'state'> = {
      author: 'VISITOR',
      text: text.trim(),
      sentAt: new Date().toISOString(),
      rating: null,
      asksFor: null,
      cards: [],
      links: [],
    }
    const message: ChatMessage = { ...said, key: newIdempotencyKey(), id: undefined, state: 'SENDING' }
    this.messages = [...this.messages, message]
    void this.#queue(() => this.#deliver(message))
  }

  /** Sends again what could not be sent, under the same key. */
  retry(message: ChatMessage): void {
    this.change(message.key, { state: 'SENDING' })
    void this.#queue(() => this.#deliver(message))
  }

  /** Earlier chats of this browser, the latest first. */
  earlier(): KeptSession[] {
    return this.#storage.earlier()
  }

  /** Goes on with an earlier chat of this browser; the present one becomes an earlier one. */
  async goTo(session: KeptSession): Promise<void> {
    this.#storage.leave(this.#said, session)
    this.#storage.write(session)
    await this.open(true)
  }

  /** Stops the answer that is being written: what there is of it stays. */
  async stop(): Promise<void> {
    const messageId = this.messages.find(({ state }) => state === 'PENDING')?.id
    if (!messageId) return
    await this.client.mutate(StopReplyDocument, { input: { messageId } }).catch(() => undefined)
    await this.readAgain()
  }

  /** The session, once something was said in it. */
  get #said(): KeptSession | undefined {
    return this.messages.length > 0 ? this.#session : undefined
  }

  async #readSettings(): Promise<WidgetSettings> {
    const settings = await readSettings(this.client, this.site.siteKey, this.locale)
    this.speech = await speechFor(this.locale, settings.locale, settings.languages)
    return settings
  }

  async #enter(): Promise<StoredSession | undefined> {
    this.#session = this.#storage.read()
    const stored = this.#session && (await readSession(this.client))
    if (stored) return stored
    this.#session = undefined
    this.#session = await openSession(this.client, this.site.siteKey, this.locale)
    this.#storage.write(this.#session)
    return undefined
  }

  #forget(): void {
    this.#life.abort()
    this.#life = new AbortController()
    this.#followed.clear()
    this.#turn = Promise.resolve()
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
        this.#tellMessage(sendMessage.message)
        if (sendMessage.reply) this.#expect(sendMessage.reply)
        return
      }
      if (sendMessage?.userErrors.some(({ code }) => code === 'SESSION_CLOSED')) this.phase = 'ended'
    } catch (error) {
      if (signal.aborted) return
      if (isUnauthenticated(error)) this.phase = 'ended'
    }
    this.change(key, { state: 'UNSENT' })
  }

  #expect(reply: MessagePartsFragment): void {
    if (!this.messages.some(({ id }) => id === reply.id)) this.messages = [...this.messages, shownMessage(reply)]
    void this.#follow(reply.id)
  }

  async #follow(messageId: string): Promise<void> {
    if (this.#followed.has(messageId)) return
    this.#followed.add(messageId)
    const pieces: string[] = []
    const missing = () => ({ messageId, after: pieces.length > 0 ? pieces.length - 1 : null })
    const settings = this.#streamSettings(this.#life.signal)
    try {
      for await (const { replyStreamed } of stream(this.client, ReplyStreamedDocument, missing, settings)) {
        const { index, text, message } = replyStreamed
        pieces[index] = text
        this.change(messageId, message ? shownMessage(message) : { text: pieces.join('') })
        if (message) this.#tellMessage(message)
      }
    } catch {
      // What the server does not stream any more it has stored: it is read below.
    }
    if (settings.signal.aborted || !this.#isPending(messageId)) return
    await this.readAgain()
    if (this.#isPending(messageId)) this.change(messageId, { state: 'FAILED' })
  }

  #listen(): void {
    whileVisible(this.#life.signal, (stop, again) => {
      hearNews(this.client, this.#streamSettings(stop), {
        converted: (conversion) => this.#addConversions([conversion], true),
        changed: (messageCount) => {
          const stored = this.messages.filter(({ id }) => id !== undefined).length
          if (messageCount !== stored) void this.readAgain()
        },
      })
      if (again) void this.readAgain()
    })
  }

  #streamSettings(signal: AbortSignal): StreamSettings {
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
    if (anew) this.#followed.delete(anew)
    const { signal } = this.#life
    return this.#queue(async () => {
      const stored = await readSession(this.client).catch(() => undefined)
      if (stored && !signal.aborted) this.#take(stored, true)
    })
  }

  #take(stored: StoredSession, announce: boolean): void {
    this.messages = mergeStored(
      this.messages,
      stored.conversation.messages.edges.map(({ node }) => node),
    )
    this.#addConversions(stored.conversions, announce)
    for (const { id, state } of this.messages) if (id && state === 'PENDING') void this.#follow(id)
  }

  #addConversions(conversions: ChatConversion[], announce: boolean): void {
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

  /** Notes whether the window is open: what comes while it is not is counted. */
  show(shown: boolean): void {
    this.shown = shown
    if (shown) this.unread = 0
  }

  #tellMessage({ id, author, cards }: MessagePartsFragment): void {
    this.tell('message', { id, author })
    if (author === 'VISITOR') return
    if (!this.shown) this.unread += 1
    for (const { kind, link } of cards) if (link) this.tell('offer_shown', { id: link.id, kind, label: link.label })
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
