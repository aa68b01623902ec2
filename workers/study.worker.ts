import { createStudyApi } from '../src/study/work.ts'
import { serve } from '../src/worker/serve.ts'

serve(createStudyApi())
