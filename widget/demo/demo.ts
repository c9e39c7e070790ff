// The buttons of the page open the chat through its public interface, as an operator's own would.
document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || !event.target.closest('[data-opens-chat]')) return
  document.querySelector<HTMLElement & { open(): void }>('foyer-chat')?.open()
})
