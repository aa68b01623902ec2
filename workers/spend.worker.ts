import { expose } from 'comlink'
import { createDesk } from '../src/desk/desk.ts'
import { playMeans } from '../src/runner/play-means.ts'

expose(createDesk(playMeans))
