/** One XML element on a line of its own; children are indented by two spaces. */
export function element(
  name: string,
  attributes: Record<string, string>,
  children: readonly string[] | string = [],
): string {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  if (typeof children === 'string') return `<${head}>${escaped(children)}</${name}>`;
  if (children.length === 0) return `<${head}/>`;
  const inside = children.map((child) => child.replaceAll(/^/gm, '  '));
  return [`<${head}>`, ...inside, `</${name}>`].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
