type Operations = Record<string, { operationId?: string }>;

/** The description with no operations but these: what a page loads first need not carry the others. */
export function only<Description extends { paths?: object }>(
  description: Description,
  operationIds: readonly string[],
): Description {
  const all = Object.entries((description.paths ?? {}) as Record<string, Operations>);
  const paths = all.map(([path, operations]) => {
    const wanted = Object.entries(operations).filter(([, { operationId }]) => operationIds.includes(operationId ?? ''));
    return [path, Object.fromEntries(wanted)] as const;
  });
  return { ...description, paths: Object.fromEntries(paths.filter(([, wanted]) => Object.keys(wanted).length > 0)) };
}
