import { createDesk } from '../src/desk/desk.ts'
import { playYear } from '../src/runner/play-year.ts'
import { serve } from '../src/worker/serve.ts'

serve(createDesk(playYear))
