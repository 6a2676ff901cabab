/** This tab, as long as it lives. */
export const TAB = crypto.randomUUID();
const lockOf = (tab: string) => `parta-tab-${tab}`;

/** Held until the tab is gone, however it goes: that is how other tabs know. */
void navigator.locks?.request(lockOf(TAB), () => new Promise(() => undefined));

/** The tabs that are alive, this one among them. */
export async function livingTabs(): Promise<(tab: string) => boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  const names = new Set(held.map(({ name }) => name));
  return (tab) => tab === TAB || names.has(lockOf(tab));
}
