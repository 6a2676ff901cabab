/** What stands in the way of a start and what the reader can do about it: printed as it is, without a stack. */
export class Obstacle extends Error {
  override readonly name = 'Obstacle';
}
