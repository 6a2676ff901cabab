import { Component, type ReactNode } from 'react';

/** `place`: another one is a new try. */
type Props = { instead: ReactNode; place?: string; children: ReactNode };
type State = { place: string | undefined; isBroken: boolean };

/** What broke, or whose code did not come, leaves its place to something else; what stands around it stays. */
export class Boundary extends Component<Props, State> {
  override state: State = { place: this.props.place, isBroken: false };

  static getDerivedStateFromError = (): Partial<State> => ({ isBroken: true });

  static getDerivedStateFromProps({ place }: Props, state: State): State | null {
    return place === state.place ? null : { place, isBroken: false };
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.instead : this.props.children;
  }
}
