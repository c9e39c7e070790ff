import { untrack } from 'svelte'

let lost = $state(false)
let returns = $state(0)

/** Whether what happens elsewhere reaches this page at this moment. */
export const liveness = {
  get lost() {
    return lost
  },
}

/** Runs when the connection is back after a loss: what happened meanwhile has to be read. Call while a component starts. */
export function afterReturn(handler: () => void): void {
  let seen = untrack(() => returns)
  $effect(() => {
    if (returns === seen) return
    seen = returns
    untrack(handler)
  })
}

/** For the socket: it is open. */
export function noteConnected(again: boolean): void {
  lost = false
  if (again) returns += 1
}

/** For the socket: it broke. */
export function noteLost(): void {
  lost = true
}
