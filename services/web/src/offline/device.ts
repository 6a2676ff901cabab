const NAME = 'device';

/** A computer of somebody else: nothing is kept on it, and none of what others kept is touched. Lasts until the browser is closed. */
export const isForeignDevice = (): boolean => /(?:^|; )device=foreign/.test(document.cookie);

export function setDevice(whose: 'own' | 'foreign'): void {
  const rest = 'path=/; samesite=lax';
  document.cookie = whose === 'foreign' ? `${NAME}=foreign; ${rest}` : `${NAME}=; max-age=0; ${rest}`;
}
