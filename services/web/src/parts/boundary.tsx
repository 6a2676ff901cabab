import { Component, type ReactNode } from 'react';

type Props = { instead: ReactNode; children: ReactNode };

/** What broke, or whose code did not come, leaves its place to something else; what stands around it stays. */
export class Boundary extends Component<Props, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError = () => ({ isBroken: true });

  override render(): ReactNode {
    return this.state.isBroken ? this.props.instead : this.props.children;
  }
}
