import { expect, test } from '@jest/globals';
import { partitionOf } from './partition.ts';

test('B1: the partition of a key is the same for ever', () => {
  expect(['a', 'city', 's1203', 's1026', 'b000'].map(partitionOf)).toEqual([12, 2, 16, 7, 7]);
});
