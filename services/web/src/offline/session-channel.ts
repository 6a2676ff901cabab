const NAME = 'parta-session';
type Word = 'signed-in' | 'signed-out';

/** Tells the other tabs of this browser that somebody has signed in here. */
export const tellSignIn = (): void => tell('signed-in');

/** Tells them that nobody is signed in any more. */
export const tellSignOut = (): void => tell('signed-out');

function tell(word: Word): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(word);
  channel.close();
}

/** Hears of both in other tabs; answers how to stop listening. */
export function onSessionWord(hear: (word: Word) => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', ({ data }: MessageEvent<Word>) => hear(data));
  return () => channel.close();
}
