import { Component, type ComponentType, createElement, type FunctionComponent } from 'preact'

/** A component that is drawn anew only when one of its properties is another. */
export function memo<Props extends object>(inner: FunctionComponent<Props>): ComponentType<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      return Object.entries(next).some(([key, value]) => value !== (this.props as Record<string, unknown>)[key])
    }
    override render() {
      return createElement(inner, this.props as Props)
    }
  }
}
