import { expect, test } from '@jest/globals';
import { Secret } from '@parta/runtime';
import { Vault } from './vault.ts';

const vault = new Vault({ PARTA_IDENTITY_KEY: new Secret('k'.repeat(43)) });
const another = new Vault({ PARTA_IDENTITY_KEY: new Secret('x'.repeat(43)) });

test('N154: what is sealed can be read again by its key alone, and not when a byte was touched', () => {
  const sealed = vault.seal('mama@example.org');

  expect(vault.open(sealed)).toBe('mama@example.org');
  expect(sealed).not.toContain('mama');
  expect(vault.seal('mama@example.org')).not.toBe(sealed);
  expect(() => another.open(sealed)).toThrow('authenticate');
  expect(() => vault.open(`${sealed.slice(0, -2)}AA`)).toThrow('authenticate');
  expect(() => vault.open(sealed.replace('v1', 'v2'))).toThrow('unknown key');
});

test('N154: a number has another hash for each purpose and under each key, and a browser’s secret is 256 bits', () => {
  const hash = vault.keyedHash('snils', '11223344595');

  expect(hash).toMatch(/^[\w-]{43}$/);
  expect(vault.keyedHash('name', '11223344595')).not.toBe(hash);
  expect(another.keyedHash('snils', '11223344595')).not.toBe(hash);
  expect(vault.newSecret()).toMatch(/^[\w-]{43}$/);
  expect(vault.hashOfSecret('a')).toHaveLength(64);
});

test('N080: state, nonce and verifier belong to one browser’s secret and differ from each other', () => {
  const { state, nonce, verifier } = vault.bindingOf('a');

  expect(vault.bindingOf('a')).toEqual({ state, nonce, verifier });
  expect(new Set([state, nonce, verifier, vault.bindingOf('b').state]).size).toBe(4);
  expect(verifier).toMatch(/^[\w-]{43}$/);
});
