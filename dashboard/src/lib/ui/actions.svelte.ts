import { untrack } from 'svelte'
import { pressOf, typesText } from './press.ts'

/** Something that can be done now, by a key, from the command palette, or both. */
export interface Action {
  text: string
  /**
   * The key: `j`, `?`, `Enter`, `Mod+k` (Ctrl, or Cmd on a Mac), or two one after the other, `g c`.
   * With modifiers it works while somebody types, too.
   */
  press?: string
  /** Under which heading it stands; `page`, what the page at hand offers, unless said otherwise. */
  group?: ActionGroup
  /** Left out where the browser does it by itself: the help tells of it. */
  run?: (() => void) | undefined
  /** Makes sense as a key only: it moves from one thing to the next. */
  keyOnly?: boolean
}

/** Headings of the help and of the palette, in their order. */
export const ACTION_GROUPS = ['page', 'go', 'anywhere'] as const
export type ActionGroup = (typeof ACTION_GROUPS)[number]

const SECOND_KEY_WAIT_MS = 1500
const STORED_AS = 'foyer.singleKeys'

// A plain list and a sign that it changed: what is left while a page goes would be told what it was before.
let offered: readonly (() => readonly Action[])[] = []
let change = $state.raw({})
let singleKeys = $state(readSingleKeys())
let first = ''
let waiting: ReturnType<typeof setTimeout> | undefined

/** Everything that can be done at this moment: the one list behind the keys, their help and the command palette. */
export const actions = {
  get all(): readonly Action[] {
    void change
    return offered.flatMap((list) => list())
  },
  /** Whether keys without Ctrl or Cmd do something: whoever speaks to the computer may not want that. */
  get singleKeys() {
    return singleKeys
  },
  set singleKeys(wanted: boolean) {
    singleKeys = wanted
    try {
      localStorage.setItem(STORED_AS, wanted ? 'on' : 'off')
    } catch {
      // Storage is closed to us: the choice holds until the page is closed.
    }
  },
}

/** Offers actions for as long as the calling component is on the page. Call while it starts. */
export function offerActions(list: () => readonly Action[]): void {
  $effect.pre(() => {
    // What others offer is no reason to offer this once more.
    untrack(() => offer([...offered, list]))
    return () => offer(offered.filter((one) => one !== list))
  })
}

function offer(lists: typeof offered) {
  offered = lists
  change = {}
}

/** For the window: does what a key stands for. Of two that want the same key the one that came later has it. */
export function handlePress(event: KeyboardEvent): void {
  const press = pressOf(event)
  if (!press || event.defaultPrevented) return
  const single = !press.startsWith('Mod+')
  if (single && (!singleKeys || typesText(event.target))) return
  const all = actions.all
  const whole = first ? `${first} ${press}` : press
  forgetFirst()
  const found = all.findLast((one) => one.run && one.press === whole)
  if (found) {
    event.preventDefault()
    found.run?.()
  } else if (all.some((one) => one.press?.startsWith(`${press} `))) {
    first = press
    waiting = setTimeout(forgetFirst, SECOND_KEY_WAIT_MS)
  }
}

function forgetFirst() {
  clearTimeout(waiting)
  first = ''
}

function readSingleKeys(): boolean {
  try {
    return localStorage.getItem(STORED_AS) !== 'off'
  } catch {
    return true
  }
}
