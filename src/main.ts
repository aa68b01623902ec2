import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/print.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { createPoolRunner } from './runner/pool.ts'
import { openSession } from './state/open-session.ts'

const target = document.getElementById('app')
if (!target) throw new Error('missing element: #app')

// One worker behind the page: it plays all places and measures guesses without slowing the levers.
const session = openSession(createPoolRunner(), () => createPoolRunner({ workers: 1 }), window)
mount(App, { target, props: { session } })
