/** What a reader can choose; `auto` is what the system says. */
export const THEMES = ['light', 'dark', 'auto'] as const
export type Theme = (typeof THEMES)[number]

// The script in the head of the page reads the same name before the first paint.
const STORED_AS = 'foyer.theme'

let chosen = $state<Theme>(read())

/** The theme of this browser. */
export const theme = {
  get chosen() {
    return chosen
  },
  set chosen(choice: Theme) {
    chosen = choice
    if (choice === 'auto') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = choice
    try {
      localStorage.setItem(STORED_AS, choice)
    } catch {
      // Storage is closed to us: the choice holds until the page is closed.
    }
  },
}

function read(): Theme {
  const stored = typeof document === 'undefined' ? undefined : document.documentElement.dataset.theme
  return stored === 'light' || stored === 'dark' ? stored : 'auto'
}
