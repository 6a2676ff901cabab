/** The kind of work every school calls a control work, whatever its title. */
export const CONTROL = 'control';
