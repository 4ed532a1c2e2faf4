import { Titled } from '../parts/Titled.tsx'

/** For an address that leads nowhere. */
export function NotFound() {
  return (
    <Titled title="No such page">
      <p>
        Nothing stands at this address. <a href="/">The documents</a> are a place to start.
      </p>
    </Titled>
  )
}
