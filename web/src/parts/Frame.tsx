import type { ComponentChildren } from 'preact'
import { useContext, useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { RecordContext } from '../data/RecordContext.ts'
import { ThemeSwitch } from './ThemeSwitch.tsx'

const PAGES = [
  { path: '/', label: 'Documents' },
  { path: '/statements', label: 'Statements' },
  { path: '/timeline', label: 'Timeline' },
  { path: '/positions', label: 'Positions' },
  { path: '/instruments', label: 'Instruments' },
  { path: '/same', label: 'Told twice' },
  { path: '/wording', label: 'Wording' },
  { path: '/speakers', label: 'Speakers' },
  { path: '/issues', label: 'Issues' },
  { path: '/decisions', label: 'Decisions' },
] as const

/** What stands around every page: the record's name, the ways through it, and by whom it was coded. A new page takes the focus, so that it is read out. */
export function Frame({ children }: { readonly children: ComponentChildren }) {
  const { path } = useLocation()
  const { title, file } = useContext(RecordContext)
  const main = useRef<HTMLElement>(null)
  const before = useRef(path)
  useEffect(() => {
    if (before.current !== path) main.current?.focus({ preventScroll: true })
    before.current = path
  }, [path])
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
      <main ref={main} id="main" tabIndex={-1}>
        {children}
      </main>
      <footer class="bottom">
        Whatever does not say “decided by a person” was coded by machine and not verified. Percentages are confidence:
        of values at 80 %, about four in five are right.
      </footer>
    </>
  )
}
