import { type Component, tick } from 'svelte'
import type { Frame } from '../frame/frame.ts'
import type { ChatState } from './chat.svelte.ts'

/** What can stand in the window instead of the thread. */
export type Sheet = Component<{ chat: ChatState; onclose: () => void }>

/** What the window shows: the thread with the composer, or a sheet. */
export class WindowState {
  sheet = $state.raw<Sheet>()

  constructor(
    readonly chat: ChatState,
    readonly frame: Frame,
  ) {}

  /** Shows a sheet, which is fetched when it is asked for; where that fails the thread simply stays. */
  async openSheet(load: () => Promise<{ default: Sheet }>): Promise<void> {
    this.sheet = (await load().catch(() => undefined))?.default
  }

  /** Shows the thread again. */
  async closeSheet(): Promise<void> {
    this.sheet = undefined
    await tick()
    this.frame.focus()
  }

  /** Begins another chat. */
  async startAnew(): Promise<void> {
    const { chat } = this
    const opened = chat.parts ? chat.parts.startAnew(chat) : chat.openAnew(true)
    await this.closeSheet()
    await opened
  }
}
