import { render } from 'preact'
import { App } from './App.tsx'
import './styles/base.css'
import './styles/lists.css'
import './styles/reader.css'
import './styles/timeline.css'
import './styles/positions.css'
import './styles/tellings.css'
import './styles/decide.css'
import './styles/issues.css'

const root = document.getElementById('app')
if (root) render(<App />, root)
