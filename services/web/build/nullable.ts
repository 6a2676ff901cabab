type Schema = { anyOf?: Schema[]; enum?: unknown[]; nullable?: boolean } & Record<string, unknown>;

const isNull = ({ enum: values, type }: Schema): boolean =>
  type === 'null' || (values?.length === 1 && values[0] === null);

/**
 * The gateway's description as the generator can read it: «one of these, or null» is said by `nullable`, because the
 * generator has no type for a schema of null alone.
 */
export function nullable<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(nullable) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, nullable(each)]);
  const schema = Object.fromEntries(entries) as Schema;
  if (!schema.anyOf?.some(isNull)) return schema as Value;
  return { ...schema, anyOf: schema.anyOf.filter((each) => !isNull(each)), nullable: true } as Value;
}
