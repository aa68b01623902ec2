/** What browsers that can install a page tell it; others tell nothing. Not in the standard's types. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>
}

/** Whether the browser offers to install this page as a program of its own; it is asked on the user's word only. */
export class Installing {
  #offer = $state.raw<InstallOffer | null>(null)

  constructor(page: Pick<Window, 'addEventListener'>) {
    page.addEventListener('beforeinstallprompt', (event) => {
      // The page has a place of its own for it, which nothing covers.
      event.preventDefault()
      this.#offer = event as InstallOffer
    })
    page.addEventListener('appinstalled', () => (this.#offer = null))
  }

  get possible(): boolean {
    return this.#offer !== null
  }

  /** An offer can be taken up once; the browser makes another one when it was declined. */
  async ask(): Promise<void> {
    const offer = this.#offer
    this.#offer = null
    await offer?.prompt()
  }
}
