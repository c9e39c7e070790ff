// Loaded before the program by tests: sets the clock of that process off by so many minutes, and no other clock.
const shiftMs = Number(process.env.CLOCK_SHIFT_MINUTES) * 60_000
const Exact = globalThis.Date

globalThis.Date = new Proxy(Exact, {
  construct: (target, given: unknown[], self) =>
    Reflect.construct(target, given.length === 0 ? [Exact.now() + shiftMs] : given, self),
  apply: () => new Exact(Exact.now() + shiftMs).toString(),
  get: (target, name) => (name === 'now' ? () => Exact.now() + shiftMs : Reflect.get(target, name)),
})
