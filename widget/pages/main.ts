import { mount } from 'svelte'
import { GraphClient } from '../src/graph/client.ts'
import LinkedPage from './LinkedPage.svelte'

const token = decodeURIComponent(location.pathname.split('/').filter(Boolean).at(-1) ?? '')

mount(LinkedPage, { target: document.body, props: { client: new GraphClient(location.origin), token } })
