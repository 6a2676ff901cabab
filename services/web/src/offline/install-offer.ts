/** What browsers that can install a page say of it; not in the standard library of types yet. */
type InstallOffer = Event & { prompt: () => Promise<unknown> };

const listeners = new Set<() => void>();
let offer: InstallOffer | undefined;

/** The browser's own banner stays away; the offer is kept for our own words at a better time. */
export function keepInstallOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    change(event as InstallOffer);
  });
  addEventListener('appinstalled', () => change(undefined));
}

function change(next: InstallOffer | undefined): void {
  offer = next;
  listeners.forEach((hear) => hear());
}

export const canInstall = (): boolean => offer !== undefined;

/** Answers how to stop listening. */
export function onInstallOffer(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}

/** The browser asks the person; an offer is good for one question. */
export async function install(): Promise<void> {
  const asked = offer;
  change(undefined);
  await asked?.prompt();
}
