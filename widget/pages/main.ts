import { mount } from 'svelte'
import { GraphClient } from '../src/graph/client.ts'
import { handedOver } from './form/known-person.ts'
import LinkedPage from './LinkedPage.svelte'

const token = decodeURIComponent(location.pathname.split('/').filter(Boolean).at(-1) ?? '')
const told = handedOver(location.hash)
// Out of the address before anybody copies it.
if (location.hash !== '') history.replaceState(history.state, '', location.pathname + location.search)

mount(LinkedPage, { target: document.body, props: { client: new GraphClient(location.origin), token, told } })
