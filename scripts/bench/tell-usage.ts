import { memoryUsage } from 'node:process'

// Loaded before a program that is measured. Its own work, collecting what is no longer needed, is not counted.
let own = 0
process.on('SIGUSR2', () => {
  const { user, system } = process.cpuUsage()
  const cpuMicros = user + system - own
  globalThis.gc?.()
  globalThis.gc?.()
  process.stdout.write(`\nusage ${JSON.stringify({ cpuMicros, bytes: memoryUsage.rss() })}\n`)
  const after = process.cpuUsage()
  own += after.user + after.system - user - system
})
