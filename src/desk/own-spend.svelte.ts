import { namedApart } from './apart.ts'
import type { CalibrationReport } from '../spend/calibrate/report.ts'
import type { Choices, Mapping } from '../spend/index.ts'
import { WorkerLost, type LostCause } from '../worker/lost.ts'
import { createDeskClient, DeskCancelled, type DeskClient, type Use } from './client.ts'
import { createSteps, type Busy, type Steps, type Task } from './steps.ts'
import { createKeptPlaces, type KeptPlace, type KeptPlaces } from './kept.ts'
import type {
  Assignment,
  DeskFile,
  DeskPlace,
  DeskProblem,
  DeskRead,
  DeskSettings,
  DeskSurvey,
} from './types.ts'

const LOST_KEYS: Readonly<Record<LostCause, string>> = {
  ended: 'spend.error.lost',
  silent: 'spend.error.lost',
  notStarted: 'spend.error.notStarted',
  memory: 'spend.error.memory',
}

export interface OwnSpendParts {
  readonly client?: DeskClient
  readonly places?: KeptPlaces
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

const NO_SETTINGS: DeskSettings = { title: '', country: 'ZZ', local: '', currency: '', directory: null }

/**
 * A council's own files on their way to a place. One step follows from the other; what the user corrects is done again
 * from there on. Nothing that was made is lost when a later step fails or is cancelled.
 */
export class OwnSpend {
  readonly #steps: Steps
  readonly #places: KeptPlaces
  readonly #now: () => number
  /** Grows with each chain of steps: an older one's answers are dropped. */
  #turn = 0

  files = $state.raw<readonly DeskFile[]>([])
  survey = $state.raw<DeskSurvey | null>(null)
  /** The mapping as the user has it, which may be newer than the one read with. */
  mapping = $state.raw<Mapping | null>(null)
  read = $state.raw<DeskRead | null>(null)
  /** What the user wants done with what cleaning finds. */
  choices = $state.raw<Choices>({})
  settings = $state.raw<DeskSettings>(NO_SETTINGS)
  place = $state.raw<DeskPlace | null>(null)
  /** The report with the check, once that was played. */
  checked = $state.raw<CalibrationReport | null>(null)
  busy = $state.raw<Busy | null>(null)
  problem = $state.raw<DeskProblem | null>(null)
  kept = $state.raw<readonly KeptPlace[]>([])
  /** False where this browser keeps nothing. */
  canKeep = $state(true)

  constructor({ client, places, now }: OwnSpendParts = {}) {
    this.#steps = createSteps(client ?? createDeskClient(), () => this.#facts)
    this.#places = places ?? createKeptPlaces()
    this.#now = now ?? (() => Date.now())
  }

  /** The report as far as it is known. */
  get report(): CalibrationReport | null {
    return this.checked ?? this.place?.report ?? null
  }

  /** Whether the mapping on screen is not the one that was read with. */
  get isMappingNew(): boolean {
    return this.mapping !== null && this.read !== null && this.mapping !== this.read.mapping
  }

  /**
   * Takes files beside those that are there already; one of the same name takes the place of the older one. Of several that
   * come at once under one name, as from folders of different years, each after the first gets a number.
   */
  async add(given: readonly DeskFile[]): Promise<void> {
    if (given.length === 0) return
    const files = namedApart(given)
    const isNew = (name: string) => !files.some((each) => each.name === name)
    this.files = [...this.files.filter(({ name }) => isNew(name)), ...files]
    await this.#fromFiles()
  }

  async removeFile(name: string): Promise<void> {
    this.files = this.files.filter((each) => each.name !== name)
    await this.#fromFiles()
  }

  /** Forgets the files and everything made of them; places that were kept stay. */
  clear(): void {
    this.cancel()
    this.#steps.cancel()
    this.files = []
    this.#forget()
    this.settings = NO_SETTINGS
  }

  setMapping(mapping: Mapping): void {
    this.mapping = mapping
    if (mapping.choices) this.choices = mapping.choices
  }

  /** Gives a role another column of its table, or none. */
  async assign(change: Assignment): Promise<void> {
    const { mapping } = this
    if (mapping === null) return
    const next = await this.#step(this.#begin(), 'assign', (desk) => desk.assign(mapping, change))
    if (next) this.mapping = next
  }

  /** Reads the files again by the mapping on screen. */
  async readAgain(): Promise<void> {
    await this.#read(this.#begin())
  }

  /** Does again what a lost worker left undone. */
  async tryAgain(): Promise<void> {
    if (this.survey === null) await this.#fromFiles()
    else await this.readAgain()
  }

  async choose(choices: Choices): Promise<void> {
    this.choices = choices
    const turn = this.#begin()
    const read = await this.#step(turn, 'clean', (desk) => desk.clean(choices))
    if (!read) return
    this.read = read
    await this.#calibrate(turn)
  }

  async setSettings(change: Partial<DeskSettings>): Promise<void> {
    this.settings = { ...this.settings, ...change }
    if (this.read === null) return
    await this.#calibrate(this.#begin())
  }

  /** Ends what is being done; what was made before stays. */
  cancel(): void {
    if (this.busy === null) return
    this.#turn++
    this.#steps.cancel()
    this.busy = null
    // The worker is gone with what it had read: the files are read again before the next step.
    this.read = null
  }

  async loadKept(): Promise<void> {
    await this.#keeping(async () => Promise.resolve())
  }

  async keep(): Promise<void> {
    const { place } = this
    if (place === null) return
    const title = this.settings.title.trim() === '' ? place.id : this.settings.title.trim()
    await this.#keeping(() =>
      this.#places.keep({ id: place.id, title, text: place.text, keptAt: this.#now() })
    )
  }

  async removeKept(id: string): Promise<void> {
    await this.#keeping(() => this.#places.remove(id))
  }

  async removeAllKept(): Promise<void> {
    await this.#keeping(() => this.#places.removeAll())
  }

  async #keeping(change: () => Promise<void>): Promise<void> {
    try {
      await change()
      this.kept = await this.#places.list()
      this.canKeep = true
    } catch {
      this.canKeep = false
    }
  }

  #begin(): number {
    this.problem = null
    return ++this.#turn
  }

  #forget(): void {
    this.survey = null
    this.mapping = null
    this.read = null
    this.choices = {}
    this.place = null
    this.checked = null
    this.problem = null
  }

  async #fromFiles(): Promise<void> {
    const turn = this.#begin()
    if (this.files.length === 0) {
      this.#forget()
      return
    }
    const survey = await this.#survey(turn)
    if (!survey) return
    this.survey = survey
    this.mapping = survey.mapping
    await this.#read(turn)
  }

  async #survey(turn: number): Promise<DeskSurvey | undefined> {
    const { files } = this
    return this.#step(turn, 'survey', (desk, tell) => desk.survey(files, tell))
  }

  async #read(turn: number): Promise<void> {
    const { mapping } = this
    if (mapping === null) return
    const wanted = { ...mapping, choices: this.choices }
    const read = await this.#step(turn, 'read', (desk, tell) => desk.read(wanted, tell))
    if (!read) return
    this.read = { ...read, mapping }
    await this.#calibrate(turn)
  }

  async #calibrate(turn: number): Promise<void> {
    const { settings } = this
    const place = await this.#step(turn, 'calibrate', (desk) => desk.calibrate(settings))
    if (!place) return
    this.place = place
    this.checked = null
    const report = await this.#step(turn, 'check', (desk, tell) => desk.check(tell))
    if (report) this.checked = report
  }

  /** Does one step; undefined when it was refused, or overtaken by another chain of steps. */
  async #step<T>(turn: number, task: Task, use: Use<T>): Promise<T | undefined> {
    if (turn !== this.#turn) return undefined
    try {
      const answer = await this.#steps.take(task, use, (busy) => {
        if (turn === this.#turn) this.busy = busy
      })
      if (turn !== this.#turn) return undefined
      this.busy = null
      if (answer.ok) return answer.value
      this.problem = answer.problem
    } catch (thrown) {
      if (turn !== this.#turn || thrown instanceof DeskCancelled) return undefined
      this.busy = null
      this.problem = problemOf(thrown)
    }
    return undefined
  }

  get #facts() {
    const { files, settings } = this
    const mapping = this.read?.mapping ?? this.mapping
    return { files, mapping: mapping && { ...mapping, choices: this.choices }, settings }
  }
}

function problemOf(thrown: unknown): DeskProblem {
  const text = thrown instanceof Error ? thrown.message : String(thrown)
  const key = thrown instanceof WorkerLost ? LOST_KEYS[thrown.why] : 'spend.error.fault'
  return { key, file: '', text }
}
