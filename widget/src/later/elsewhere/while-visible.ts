const PATIENCE_MS = 60_000

/**
 * Keeps something running while the page can be seen: begins at once, stops a minute after the page was hidden, begins
 * anew when it is back. Browsers allow six connections to a server, and forgotten tabs should not hold them.
 */
export function whileVisible(end: AbortSignal, begin: (stop: AbortSignal, again: boolean) => void): void {
  let running: AbortController | undefined
  let patience: ReturnType<typeof setTimeout> | undefined
  const start = (again: boolean) => {
    running = new AbortController()
    begin(AbortSignal.any([end, running.signal]), again)
  }
  const stop = () => {
    running?.abort()
    running = undefined
  }
  const changed = () => {
    clearTimeout(patience)
    if (document.hidden) patience = setTimeout(stop, PATIENCE_MS)
    else if (!running) start(true)
  }
  document.addEventListener('visibilitychange', changed, { signal: end })
  end.addEventListener('abort', () => clearTimeout(patience))
  start(false)
}
