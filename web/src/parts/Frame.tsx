import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { RecordContext } from '../data/RecordContext.ts'
import { ThemeSwitch } from './ThemeSwitch.tsx'

const PAGES = [
  { path: '/', label: 'Documents' },
  { path: '/statements', label: 'Statements' },
  { path: '/timeline', label: 'Timeline' },
  { path: '/positions', label: 'Positions' },
  { path: '/same', label: 'Told twice' },
  { path: '/speakers', label: 'Speakers' },
] as const

/** What stands around every page: the record's name, the ways through it, and by whom it was coded. */
export function Frame({ children }: { readonly children: ComponentChildren }) {
  const { path } = useLocation()
  const { title, file } = useContext(RecordContext)
  const current = path.startsWith('/documents') ? '/' : `/${path.split('/')[1]}`
  return (
    <>
      <a class="skip" href="#main">
        Skip to the page
      </a>
      <header class="top">
        <a class="wordmark" href="/">
          Standoff <span class="record-name">{title ?? file}</span>
        </a>
        <nav aria-label="Pages">
          {PAGES.map((page) => (
            <a key={page.path} href={page.path} aria-current={page.path === current ? 'page' : undefined}>
              {page.label}
            </a>
          ))}
        </nav>
        <p class="machine">Coded by machine, not verified</p>
        <ThemeSwitch />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer class="bottom">
        Whatever does not say “decided by a person” was coded by machine and not verified. Percentages are confidence:
        of values at 80 %, about four in five are right.
      </footer>
    </>
  )
}
