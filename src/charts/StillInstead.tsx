import { Component, type ReactNode } from 'react'

interface Props {
  /** What stands there when the children fail. */
  readonly still: ReactNode
  readonly children: ReactNode
}

/** Keeps the still picture where the interactive one cannot be loaded or drawn. */
export class StillInstead extends Component<Props, { readonly failed: boolean }> {
  override readonly state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? this.props.still : this.props.children
  }
}
