import { Titled } from './Titled.tsx'

/** A page whose data did not come, and why. */
export function Failed({ title, error }: { readonly title: string; readonly error: string }) {
  return (
    <Titled title={title}>
      <p role="alert" class="notice">
        {error}
      </p>
    </Titled>
  )
}
