import { expose } from 'comlink'
import { createStudyApi } from '../src/study/work.ts'

expose(createStudyApi())
