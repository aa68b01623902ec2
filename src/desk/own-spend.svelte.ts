import { namedApart } from './apart.ts'
import type { CalibrationReport } from '../spend/calibrate/report.ts'
import type { Choices, Mapping } from '../spend/index.ts'
import { createDeskClient, DeskEnded, type DeskClient, type Use } from './client.ts'
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

/** What is being done, and how far it has come (0–1, or null where that is not known). */
export interface Busy {
  readonly task: 'survey' | 'assign' | 'read' | 'clean' | 'calibrate' | 'check'
  readonly part: number | null
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
  readonly #client: DeskClient
  readonly #places: KeptPlaces
  readonly #now: () => number
  /** Grows with each chain of steps: an older one's answers are dropped. */
  #turn = 0
  #isWorkerNew = true

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
    this.#client = client ?? createDeskClient()
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
    this.#client.cancel()
    this.#isWorkerNew = true
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
    const turn = this.#begin()
    if (this.#isWorkerNew && !(await this.#survey(turn))) return
    const next = await this.#step(turn, 'assign', (desk) => desk.assign(mapping, change))
    if (next) this.mapping = next
  }

  /** Reads the files again by the mapping on screen. */
  async readAgain(): Promise<void> {
    const turn = this.#begin()
    // A new worker knows of no files; what it would guess of them is not asked for.
    if (this.#isWorkerNew && !(await this.#survey(turn))) return
    await this.#read(turn)
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
    this.#client.cancel()
    this.busy = null
    // The worker is gone with what it had read: the files are read again before the next step.
    this.#isWorkerNew = true
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
    const survey = await this.#step(turn, 'survey', (desk, tell) => desk.survey(files, tell))
    if (survey) this.#isWorkerNew = false
    return survey
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
  async #step<T>(turn: number, task: Busy['task'], use: Use<T>): Promise<T | undefined> {
    if (turn !== this.#turn) return undefined
    this.busy = { task, part: null }
    try {
      const answer = await this.#client.call(use, (part) => {
        if (turn === this.#turn) this.busy = { task, part }
      })
      if (turn !== this.#turn) return undefined
      this.busy = null
      if (answer.ok) return answer.value
      this.problem = answer.problem
    } catch (thrown) {
      if (turn !== this.#turn || (thrown instanceof DeskEnded && thrown.cancelled)) return undefined
      this.busy = null
      if (thrown instanceof DeskEnded) this.#isWorkerNew = true
      const text = thrown instanceof Error ? thrown.message : String(thrown)
      this.problem = { key: 'spend.error.fault', file: '', text }
    }
    return undefined
  }
}
