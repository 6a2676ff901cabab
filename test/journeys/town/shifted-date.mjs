/*
 * The clock of a town: it runs as ever, so many milliseconds ahead of the machine's (behind it, when negative). Loaded into every
 * process of the town by NODE_OPTIONS, into its pages, and into the spec that watches it.
 */
const ahead = globalThis.townAheadMs ?? Number(process.env.TOWN_AHEAD_MS);
const { now } = Date;

globalThis.Date = new Proxy(Date, {
  construct: (RealDate, given) => (given.length > 0 ? new RealDate(...given) : new RealDate(now() + ahead)),
  apply: (RealDate) => new RealDate(now() + ahead).toString(),
  get: (RealDate, name) => (name === 'now' ? () => now() + ahead : RealDate[name]),
});
