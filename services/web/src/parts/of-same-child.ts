/** For `placeholderData`: what was shown of this child while other days are on their way; of another child nothing. Keys name the child second. */
export const ofSameChild =
  (child: string) =>
  <Shown>(before: Shown | undefined, query: { queryKey: readonly unknown[] } | undefined): Shown | undefined =>
    query?.queryKey[1] === child ? before : undefined;
