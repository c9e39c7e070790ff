let now = $state(new Date())

// One ticking for all times on the page: “2 minutes ago” has to grow while one looks at it.
if (typeof document !== 'undefined') {
  const tick = () => {
    if (!document.hidden) now = new Date()
  }
  setInterval(tick, 15_000)
  document.addEventListener('visibilitychange', tick)
}

/** The present, to the quarter of a minute. */
export const clock = {
  get now() {
    return now
  },
}
