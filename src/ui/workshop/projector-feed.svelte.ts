import {
  PROJECTOR_CHANNEL,
  PROJECTOR_HASH,
  type Projected,
  type ProjectorMessage,
} from '../../workshop/projector.ts'

/** Tells the projector windows of this device what to show. */
class ProjectorFeed {
  #channel: BroadcastChannel | null = null
  #shown: Projected | null = null
  /** A projector window of this device follows. */
  followed = $state(false)

  show(shown: Projected): void {
    this.#shown = shown
    this.#tell({ kind: 'show', shown })
  }

  end(): void {
    this.#shown = null
    this.#tell({ kind: 'end' })
  }

  /** Opens the window, or brings it back to the front. False where the browser does not let it. */
  open(page: Window): boolean {
    const address = `${page.location.href.split('#')[0] ?? ''}#${PROJECTOR_HASH}`
    return page.open(address, PROJECTOR_CHANNEL, 'popup,width=1280,height=720') !== null
  }

  #tell(message: ProjectorMessage): void {
    this.#channel ??= this.#listen()
    this.#channel.postMessage(message)
  }

  #listen(): BroadcastChannel {
    const channel = new BroadcastChannel(PROJECTOR_CHANNEL)
    channel.onmessage = ({ data }: MessageEvent<ProjectorMessage>) => {
      if (data.kind === 'hello' || data.kind === 'bye') this.followed = data.kind === 'hello'
      if (data.kind === 'hello' && this.#shown) channel.postMessage({ kind: 'show', shown: this.#shown })
    }
    channel.postMessage({ kind: 'who' } satisfies ProjectorMessage)
    return channel
  }
}

export const feed = new ProjectorFeed()
