const NAME = 'parta-session';

/** Tells the other tabs of this browser that somebody has signed in here. */
export function tellSignIn(): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage('signed-in');
  channel.close();
}

/** Hears of a sign-in in another tab; answers how to stop listening. */
export function onSignIn(hear: () => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', hear);
  return () => channel.close();
}
