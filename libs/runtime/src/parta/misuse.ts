/** The program was called in a way it cannot follow, or what it needs is not there: said plainly, exit 2. */
export class Misuse extends Error {}
