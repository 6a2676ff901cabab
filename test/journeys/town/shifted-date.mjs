/*
 * The clock of a town: it runs as ever, so many milliseconds ahead of the machine's (behind it, when negative). Loaded into every
 * process of the town by NODE_OPTIONS, into its pages, and into the spec that watches it.
 */
const { now: machine } = Date;
const now = () => machine() + (globalThis.townAheadMs ?? Number(process.env.TOWN_AHEAD_MS));

globalThis.Date = new Proxy(Date, {
  construct: (RealDate, given) => (given.length > 0 ? new RealDate(...given) : new RealDate(now())),
  apply: (RealDate) => new RealDate(now()).toString(),
  get: (RealDate, name) => (name === 'now' ? now : RealDate[name]),
});
