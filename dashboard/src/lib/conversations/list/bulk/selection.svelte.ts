import { SvelteSet } from 'svelte/reactivity'

/** Which conversations of the list are chosen to be changed: some by name, or all that match. */
export class Selection {
  readonly ids = new SvelteSet<string>()
  all = $state(false)

  has(id: string): boolean {
    return this.all || this.ids.has(id)
  }

  get isEmpty(): boolean {
    return !this.all && this.ids.size === 0
  }

  /** Chooses one, or no longer. Of all, one cannot be left out: that ends the choice of all. */
  toggle(id: string): void {
    if (this.all) this.clear()
    else if (!this.ids.delete(id)) this.ids.add(id)
  }

  clear(): void {
    this.all = false
    this.ids.clear()
  }
}
