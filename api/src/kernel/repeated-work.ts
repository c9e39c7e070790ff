import type { App, Feature } from './feature.ts'

interface Watch {
  timer: NodeJS.Timeout
  working: Promise<void>
  busy: boolean
  stopped: boolean
}

interface RepeatedWork {
  everyMs: number
  /** Does what there is to do, and asks between steps whether it is to end. */
  work(app: App, stopped: () => boolean): Promise<void>
  /** What the log calls it when it fails. A database that is away is told about elsewhere, and the next time is soon. */
  failure: string
  /** Whether it is done at the start as well. */
  atOnce?: boolean
}

/** Work that every process does now and then, never twice at once; stopping waits for the step at hand. */
export function repeatedWork({
  everyMs,
  work,
  failure,
  atOnce = false,
}: RepeatedWork): Pick<Feature, 'start' | 'stop'> {
  const watches = new WeakMap<App, Watch>()
  return {
    start(app) {
      const look = () => {
        if (watch.busy) return
        watch.busy = true
        watch.working = work(app, () => watch.stopped)
          .catch((error: Error) => app.log.info(failure, { message: error.message }))
          .finally(() => {
            watch.busy = false
          })
      }
      const watch: Watch = {
        timer: setInterval(look, everyMs).unref(),
        working: Promise.resolve(),
        busy: false,
        stopped: false,
      }
      watches.set(app, watch)
      if (atOnce) look()
    },
    async stop(app) {
      const watch = watches.get(app)
      if (!watch) return
      watch.stopped = true
      clearInterval(watch.timer)
      await watch.working
    },
  }
}
