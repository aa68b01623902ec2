import { expose } from 'comlink'
import { createDesk } from '../src/desk/desk.ts'
import { playYear } from '../src/runner/play-year.ts'

expose(createDesk(playYear))
