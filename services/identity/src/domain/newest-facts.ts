/** Of facts about the same thing the one with the highest version; order does not matter (N052). */
export function newestFacts<Fact extends { ver: number }>(facts: Fact[], thing: (fact: Fact) => string): Fact[] {
  const newest = new Map<string, Fact>();
  for (const fact of facts) {
    const known = newest.get(thing(fact));
    if (!known || known.ver < fact.ver) newest.set(thing(fact), fact);
  }
  return [...newest.values()];
}
