// Runs before the first paint, so that nobody who chose dark sees a white page first.
try {
  const theme = localStorage.getItem('foyer.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is closed to us: the system's own theme it is.
}
