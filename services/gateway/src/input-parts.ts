import { z } from 'zod';

/** The fields of a contract's input that come in the body, when the others stand in the address. */
export function inputWithout<Input extends object, Key extends keyof Input & string>(
  input: z.ZodType<Input>,
  ...keys: Key[]
): z.ZodType<Omit<Input, Key>> {
  const left = objectOf(input).omit(maskOf(keys));
  return left as unknown as z.ZodType<Omit<Input, Key>>;
}

/** The fields of a contract's input that stand in the address. */
export function inputOnly<Input extends object, Key extends keyof Input & string>(
  input: z.ZodType<Input>,
  ...keys: Key[]
): z.ZodType<Pick<Input, Key>> {
  const picked = objectOf(input).pick(maskOf(keys));
  return picked as unknown as z.ZodType<Pick<Input, Key>>;
}

/** zod wants to know the keys it drops by type; a contract's input is known as a type of values only. */
const maskOf = (keys: string[]) => Object.fromEntries(keys.map((key) => [key, true])) as Record<never, true>;

function objectOf(input: z.ZodType): z.ZodObject {
  if (input instanceof z.ZodObject) return input;
  throw new Error('Only an object has fields to be put into an address');
}
